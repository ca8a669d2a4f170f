--liquibase formatted sql

--changeset shop:0001_orders
CREATE TABLE orders (id bigint PRIMARY KEY);
--rollback DROP TABLE orders;
