--liquibase formatted sql

--changeset cleaning:f0b1c2d3e4f5
CREATE TABLE organizations (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name varchar(255) NOT NULL
);
--rollback DROP TABLE organizations;
