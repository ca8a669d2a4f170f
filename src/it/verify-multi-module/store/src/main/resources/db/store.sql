--liquibase formatted sql

--changeset shop:0001
CREATE TABLE products (id BIGINT PRIMARY KEY);
--rollback DROP TABLE products;
