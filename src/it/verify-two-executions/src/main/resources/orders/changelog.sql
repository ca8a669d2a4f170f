--liquibase formatted sql

--changeset shop:orders
CREATE TABLE orders (id BIGINT PRIMARY KEY);
--rollback DROP TABLE orders;
