--liquibase formatted sql

--changeset cleaning:0052_client_addresses
--comment: Where a client lives
CREATE TABLE client_addresses (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    org_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    client_id uuid NOT NULL REFERENCES client_users (id) ON DELETE CASCADE,
    label varchar(50) NOT NULL,
    address_text varchar(500) NOT NULL,
    notes text,
    is_active boolean NOT NULL DEFAULT TRUE,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ix_client_addresses_client_active ON client_addresses (client_id, is_active);
ALTER TABLE bookings ADD COLUMN address_id uuid;
ALTER TABLE bookings ADD CONSTRAINT fk_bookings_address FOREIGN KEY (address_id) REFERENCES client_addresses (id) ON DELETE SET NULL;
--rollback ALTER TABLE bookings DROP CONSTRAINT fk_bookings_address;
--rollback ALTER TABLE bookings DROP COLUMN address_id;
--rollback DROP TABLE client_addresses;
