--liquibase formatted sql

--changeset staff:0001_departments
CREATE TABLE departments (id bigint PRIMARY KEY, name text NOT NULL);
--rollback DROP TABLE departments;
