--liquibase formatted sql

--changeset cleaning:0025_reason_logs
--comment: Why a price or a time was changed
CREATE TABLE reason_logs (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    order_id uuid NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
    invoice_item_id bigint REFERENCES invoice_items (id) ON DELETE SET NULL,
    kind varchar(32) NOT NULL,
    code varchar(64) NOT NULL,
    note text,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ix_reason_logs_kind_code ON reason_logs (kind, code);
--rollback DROP TABLE reason_logs;
