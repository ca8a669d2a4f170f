--liquibase formatted sql

--changeset cleaning:0081_photo_review
--comment: Photos are looked at before a client sees them
ALTER TABLE order_photos ADD COLUMN review_status varchar(16) NOT NULL DEFAULT 'PENDING';
ALTER TABLE order_photos ADD COLUMN reviewed_at timestamptz;
ALTER TABLE order_photos ADD COLUMN needs_retake boolean NOT NULL DEFAULT FALSE;
CREATE INDEX ix_order_photos_to_review ON order_photos (created_at) WHERE review_status = 'PENDING';
--rollback DROP INDEX ix_order_photos_to_review;
--rollback ALTER TABLE order_photos DROP COLUMN needs_retake;
--rollback ALTER TABLE order_photos DROP COLUMN reviewed_at;
--rollback ALTER TABLE order_photos DROP COLUMN review_status;
