--liquibase formatted sql

--changeset shop:aa12b3cd45ef
--comment revises: f0b1c2d3e4f5
CREATE TABLE campaigns (id BIGINT PRIMARY KEY);
--rollback DROP TABLE campaigns;
