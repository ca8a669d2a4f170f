--liquibase formatted sql

--changeset bookings:0001
CREATE TABLE organizations (id uuid PRIMARY KEY);
CREATE TABLE bookings (
  id uuid PRIMARY KEY,
  code varchar(20) NOT NULL,
  org_id uuid NOT NULL,
  CONSTRAINT uq_bookings_code UNIQUE (code),
  CONSTRAINT fk_bookings_org FOREIGN KEY (org_id) REFERENCES organizations (id)
);
--rollback DROP TABLE bookings;
--rollback DROP TABLE organizations;

--changeset bookings:0002
ALTER TABLE bookings
  DROP CONSTRAINT uq_bookings_code,
  DROP CONSTRAINT fk_bookings_org,
  ADD CONSTRAINT uq_bookings_org_code UNIQUE (org_id, code),
  ADD CONSTRAINT fk_bookings_org FOREIGN KEY (org_id) REFERENCES organizations (id) ON DELETE CASCADE;
--rollback ALTER TABLE bookings
--rollback   DROP CONSTRAINT uq_bookings_org_code,
--rollback   ADD CONSTRAINT uq_bookings_code UNIQUE (code);
