--liquibase formatted sql

--changeset shop:0001
CREATE TABLE products (id BIGINT PRIMARY KEY);
--rollback DROP TABLE products;

--changeset shop:0002
--comment: revises: 0001_products
CREATE TABLE inventory (id BIGINT PRIMARY KEY);
--rollback DROP TABLE inventory;
