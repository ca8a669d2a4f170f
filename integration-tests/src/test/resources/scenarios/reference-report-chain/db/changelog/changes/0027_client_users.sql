--liquibase formatted sql

--changeset cleaning:0027_client_users
--comment: Clients who sign in
CREATE TABLE client_users (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    email varchar(255) NOT NULL,
    name varchar(255),
    last_login_at timestamptz,
    is_active boolean NOT NULL DEFAULT TRUE,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX uq_client_users_email ON client_users (lower(email));
--rollback DROP TABLE client_users;
