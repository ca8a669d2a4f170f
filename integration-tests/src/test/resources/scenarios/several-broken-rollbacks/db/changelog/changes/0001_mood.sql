--liquibase formatted sql

--changeset todo:0001_mood
CREATE TYPE mood AS ENUM ('good', 'bad');
CREATE TABLE diary (day date PRIMARY KEY, mood mood NOT NULL);
--rollback DROP TABLE diary;
