--liquibase formatted sql

--changeset shop:0001
CREATE TABLE products (id bigint PRIMARY KEY);
--rollback DROP TABLE products;

--changeset shop:0002
CREATE TABLE orders (id bigint PRIMARY KEY);
--rollback DROP TABLE orders;

--changeset shop:0003
CREATE TABLE parcels (id bigint PRIMARY KEY);
--rollback DROP TABLE parcels;
