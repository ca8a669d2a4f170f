--liquibase formatted sql

--changeset store:0002_stock_in_dozens
ALTER TABLE stock DISABLE TRIGGER stock_touch;
UPDATE stock SET pieces = pieces / 12;
ALTER TABLE stock ENABLE TRIGGER stock_touch;
--rollback ALTER TABLE stock DISABLE TRIGGER stock_touch;
--rollback UPDATE stock SET pieces = pieces * 12;
