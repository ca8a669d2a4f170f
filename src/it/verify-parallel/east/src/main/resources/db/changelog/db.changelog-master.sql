--liquibase formatted sql

--changeset shop:east-1
CREATE TABLE east_1 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE east_1;

--changeset shop:east-2
CREATE TABLE east_2 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE east_2;

--changeset shop:east-3
CREATE TABLE east_3 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE east_3;

--changeset shop:east-4
CREATE TABLE east_4 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE east_4;

--changeset shop:east-5
CREATE TABLE east_5 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE east_5;

--changeset shop:east-6
CREATE TABLE east_6 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE east_6;

--changeset shop:east-7
CREATE TABLE east_7 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE east_7;

--changeset shop:east-8
CREATE TABLE east_8 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE east_8;
