--liquibase formatted sql

--changeset shop:f0b1c2d3e4f5
CREATE TABLE products (id BIGINT PRIMARY KEY);
--rollback DROP TABLE products;

--changeset shop:a1b2c3d4e5f6
--comment: revises: f0b1c2d3e4f5
CREATE TABLE inventory (id BIGINT PRIMARY KEY);
--rollback DROP TABLE inventory;

--changeset shop:aa12b3cd45ef
--comment: revises: f0b1c2d3e4f5
CREATE TABLE campaigns (id BIGINT PRIMARY KEY);
--rollback DROP TABLE campaigns;
