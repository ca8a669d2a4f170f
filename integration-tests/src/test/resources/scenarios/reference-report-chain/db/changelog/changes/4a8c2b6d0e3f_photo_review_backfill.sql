--liquibase formatted sql

--changeset cleaning:4a8c2b6d0e3f
--comment: Older photos have been seen
UPDATE order_photos SET review_status = 'APPROVED', reviewed_at = created_at WHERE review_status = 'PENDING';
--rollback UPDATE order_photos SET review_status = 'PENDING', reviewed_at = NULL WHERE reviewed_at = created_at;
