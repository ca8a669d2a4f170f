--liquibase formatted sql

--changeset cleaning:5a9c3b7d1e4f
--comment: Find an event by what it says
CREATE INDEX ix_event_logs_payload ON event_logs USING gin (payload jsonb_path_ops);
CREATE INDEX ix_event_logs_booking ON event_logs (booking_id) WHERE booking_id IS NOT NULL;
--rollback DROP INDEX ix_event_logs_booking;
--rollback DROP INDEX ix_event_logs_payload;
