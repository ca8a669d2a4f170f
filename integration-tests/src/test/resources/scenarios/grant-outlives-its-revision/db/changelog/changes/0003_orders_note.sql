--liquibase formatted sql

--changeset shop:0003_orders_note
ALTER TABLE orders ADD COLUMN note text;
--rollback ALTER TABLE orders DROP COLUMN note;
