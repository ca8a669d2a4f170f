--liquibase formatted sql

--changeset todo:0003_boards labels:beta
CREATE TABLE boards (id bigint PRIMARY KEY);
--rollback DROP TABLE boards;
