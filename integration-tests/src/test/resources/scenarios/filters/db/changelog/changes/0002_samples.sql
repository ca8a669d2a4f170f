--liquibase formatted sql

--changeset todo:0002_samples contextFilter:test
INSERT INTO tasks VALUES (1);
