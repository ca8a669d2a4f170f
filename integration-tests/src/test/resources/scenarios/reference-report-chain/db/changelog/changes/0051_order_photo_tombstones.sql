--liquibase formatted sql

--changeset cleaning:0051_order_photo_tombstones
--comment: Photos whose file is still to be removed
CREATE TABLE order_photo_tombstones (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    order_id uuid NOT NULL,
    photo_id uuid NOT NULL,
    storage_key varchar(512) NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    processed_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ix_order_photo_tombstones_open ON order_photo_tombstones (created_at) WHERE processed_at IS NULL;
--rollback DROP TABLE order_photo_tombstones;
