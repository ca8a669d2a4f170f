--liquibase formatted sql

--changeset shop:west-1
CREATE TABLE west_1 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE west_1;

--changeset shop:west-2
CREATE TABLE west_2 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE west_2;

--changeset shop:west-3
CREATE TABLE west_3 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE west_3;

--changeset shop:west-4
CREATE TABLE west_4 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE west_4;

--changeset shop:west-5
CREATE TABLE west_5 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE west_5;

--changeset shop:west-6
CREATE TABLE west_6 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE west_6;

--changeset shop:west-7
CREATE TABLE west_7 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE west_7;

--changeset shop:west-8
CREATE TABLE west_8 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE west_8;
