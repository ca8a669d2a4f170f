--liquibase formatted sql

--changeset shop:a1b2c3d4e5f6
--comment revises: f0b1c2d3e4f5
CREATE TABLE inventory (id BIGINT PRIMARY KEY);
--rollback DROP TABLE inventory;
