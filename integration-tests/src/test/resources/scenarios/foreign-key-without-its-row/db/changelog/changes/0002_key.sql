--liquibase formatted sql

--changeset shop:0002_key
ALTER TABLE bookings ADD CONSTRAINT fk_bookings_org FOREIGN KEY (org_id) REFERENCES organizations (id);
--rollback ALTER TABLE bookings DROP CONSTRAINT fk_bookings_org;
