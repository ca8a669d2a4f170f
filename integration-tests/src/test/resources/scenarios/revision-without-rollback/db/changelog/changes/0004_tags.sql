--liquibase formatted sql

--changeset todo:0004_tags
CREATE TABLE tags (id bigint PRIMARY KEY);
--rollback DROP TABLE tags;
