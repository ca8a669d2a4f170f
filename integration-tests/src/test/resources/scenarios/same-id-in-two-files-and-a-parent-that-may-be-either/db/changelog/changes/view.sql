--liquibase formatted sql

--changeset todo:2
--comment revises: 1
CREATE TABLE labels (id bigint PRIMARY KEY);
--rollback DROP TABLE labels;

--changeset todo:3
--comment revises: todo:1
CREATE TABLE colours (id bigint PRIMARY KEY);
--rollback DROP TABLE colours;

--changeset todo:4
--comment revises: classpath:/db/changelog/changes/users.sql::1::todo, 2, 3
CREATE TABLE shades (id bigint PRIMARY KEY);
--rollback DROP TABLE shades;
