--liquibase formatted sql

--changeset cleaning:3f7b1a5c9d2e
--comment: Tickets and disputes in one list
CREATE VIEW client_concerns AS
SELECT 'ticket' AS kind, id, created_at AS opened_at, status AS state FROM support_tickets
UNION ALL
SELECT 'dispute', id, opened_at, state FROM disputes;
--rollback DROP VIEW client_concerns;
