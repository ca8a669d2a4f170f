--liquibase formatted sql

--changeset shop:f0b1c2d3e4f5
--comment revises: none
CREATE TABLE products (id BIGINT PRIMARY KEY);
--rollback DROP TABLE products;
