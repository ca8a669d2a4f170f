--liquibase formatted sql

--changeset billing:0001_customers
CREATE TABLE customers (
    id bigint PRIMARY KEY,
    name text NOT NULL
);
--rollback DROP TABLE customers;
