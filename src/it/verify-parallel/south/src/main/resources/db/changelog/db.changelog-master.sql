--liquibase formatted sql

--changeset shop:south-1
CREATE TABLE south_1 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE south_1;

--changeset shop:south-2
CREATE TABLE south_2 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE south_2;

--changeset shop:south-3
CREATE TABLE south_3 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE south_3;

--changeset shop:south-4
CREATE TABLE south_4 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE south_4;

--changeset shop:south-5
CREATE TABLE south_5 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE south_5;

--changeset shop:south-6
CREATE TABLE south_6 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE south_6;

--changeset shop:south-7
CREATE TABLE south_7 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE south_7;

--changeset shop:south-8
CREATE TABLE south_8 (id BIGINT PRIMARY KEY);
--rollback DROP TABLE south_8;
