--liquibase formatted sql

--changeset shop:f0b1c2d3e4f5
--comment add products
CREATE TABLE products (id BIGINT PRIMARY KEY);
--rollback DROP TABLE products;

--changeset shop:a1b2c3d4e5f6
--comment add inventory; revises: f0b1c2d3e4f5
CREATE TABLE inventory (id BIGINT PRIMARY KEY);
--rollback DROP TABLE inventory;

--changeset shop:aa12b3cd45ef
--comment add marketing; revises: f0b1c2d3e4f5
CREATE TABLE campaigns (id BIGINT PRIMARY KEY);
--rollback DROP TABLE campaigns;

--changeset shop:b1c2d3e4f5a6
--comment merge heads; revises: a1b2c3d4e5f6, aa12b3cd45ef
SELECT 1;
--rollback empty

--changeset shop:c9f0a1b2c3d4
--comment add reviews; revises: f0b1c2d3e4f5
CREATE TABLE reviews (id BIGINT PRIMARY KEY);
--rollback DROP TABLE reviews;
