--liquibase formatted sql

--changeset billing:0001_invoices
CREATE TABLE invoices (id bigint PRIMARY KEY);
--rollback DROP TABLE IF EXISTS invoices;
