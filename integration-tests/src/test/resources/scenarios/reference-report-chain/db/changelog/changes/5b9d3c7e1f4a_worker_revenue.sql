--liquibase formatted sql

--changeset cleaning:5b9d3c7e1f4a
--comment: What each worker earns us
CREATE MATERIALIZED VIEW worker_revenue AS
SELECT bw.worker_id, sum(b.base_charge_cents) AS revenue_cents, count(*) AS bookings
FROM booking_workers bw JOIN bookings b ON b.id = bw.booking_id
WHERE b.status = 'done'
GROUP BY bw.worker_id;
CREATE UNIQUE INDEX uq_worker_revenue ON worker_revenue (worker_id);
--rollback DROP MATERIALIZED VIEW worker_revenue;
