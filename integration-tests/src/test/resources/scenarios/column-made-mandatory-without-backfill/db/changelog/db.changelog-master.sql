--liquibase formatted sql

--changeset bookings:0001
CREATE TABLE bookings (id uuid PRIMARY KEY);
INSERT INTO bookings VALUES ('00000000-0000-0000-0000-000000000001');
--rollback DROP TABLE bookings;

--changeset bookings:0002
ALTER TABLE bookings ADD COLUMN priority varchar(20);
--rollback ALTER TABLE bookings DROP COLUMN priority;

--changeset bookings:0003
ALTER TABLE bookings ALTER COLUMN priority SET NOT NULL;
--rollback ALTER TABLE bookings ALTER COLUMN priority DROP NOT NULL;
