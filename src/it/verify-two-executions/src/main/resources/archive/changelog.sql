--liquibase formatted sql

--changeset shop:archive
CREATE TABLE archive.old_orders (id BIGINT PRIMARY KEY);
--rollback DROP TABLE archive.old_orders;
