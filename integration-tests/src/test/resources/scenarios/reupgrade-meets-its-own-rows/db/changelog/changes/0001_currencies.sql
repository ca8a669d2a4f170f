--liquibase formatted sql

--changeset shop:0001_currencies
CREATE TABLE currencies (code text PRIMARY KEY, name text NOT NULL);
--rollback DROP TABLE currencies;
