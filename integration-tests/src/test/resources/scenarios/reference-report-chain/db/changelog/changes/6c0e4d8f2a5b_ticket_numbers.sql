--liquibase formatted sql

--changeset cleaning:6c0e4d8f2a5b
--comment: Tickets have a number that can be said on the phone
CREATE SEQUENCE support_ticket_numbers START WITH 1000;
ALTER TABLE support_tickets ADD COLUMN number bigint NOT NULL DEFAULT nextval('support_ticket_numbers');
ALTER SEQUENCE support_ticket_numbers OWNED BY support_tickets.number;
CREATE UNIQUE INDEX uq_support_tickets_number ON support_tickets (number);
--rollback ALTER TABLE support_tickets DROP COLUMN number;
