--liquibase formatted sql

--changeset shop:0001_countries
CREATE TABLE countries (
    code char(2) PRIMARY KEY,
    name text NOT NULL,
    member_since date
);
--rollback DROP TABLE countries;
