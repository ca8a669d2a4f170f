--liquibase formatted sql

--changeset shop:north-1
CREATE TABLE north_1 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE north_1;

--changeset shop:north-2
CREATE TABLE north_2 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE north_2;

--changeset shop:north-3
CREATE TABLE north_3 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE north_3;

--changeset shop:north-4
CREATE TABLE north_4 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE north_4;

--changeset shop:north-5
CREATE TABLE north_5 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE north_5;

--changeset shop:north-6
CREATE TABLE north_6 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE north_6;

--changeset shop:north-7
CREATE TABLE north_7 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE north_7;

--changeset shop:north-8
CREATE TABLE north_8 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE north_8;
