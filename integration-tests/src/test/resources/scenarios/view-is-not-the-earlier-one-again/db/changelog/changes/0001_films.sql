--liquibase formatted sql

--changeset cinema:0001_films
CREATE TABLE films (id bigint PRIMARY KEY, title text, year integer);
CREATE VIEW classics AS SELECT id, title FROM films WHERE year < 1960;
--rollback DROP VIEW classics;
--rollback DROP TABLE films;
