--liquibase formatted sql

--changeset billing:0002_invoice_lines
CREATE TABLE invoice_lines (id bigint PRIMARY KEY, text text NOT NULL);
--rollback DROP TABLE IF EXISTS invoice_line;
