--liquibase formatted sql

--changeset cleaning:0077_open_balances
--comment: What clients still owe
CREATE VIEW invoice_balances AS
SELECT i.id, i.org_id, i.invoice_number, i.total_cents - coalesce(sum(p.amount_cents), 0) AS balance_cents
FROM invoices i LEFT JOIN invoice_payments p ON p.invoice_id = i.id
GROUP BY i.id;
CREATE VIEW overdue_balances AS
SELECT b.* FROM invoice_balances b JOIN invoices i ON i.id = b.id
WHERE b.balance_cents > 0 AND i.due_date < CURRENT_DATE;
COMMENT ON VIEW overdue_balances IS 'Read by the reminder job.';
--rollback DROP VIEW overdue_balances;
--rollback DROP VIEW invoice_balances;
