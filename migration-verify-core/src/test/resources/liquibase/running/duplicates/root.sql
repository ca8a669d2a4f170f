--liquibase formatted sql

--changeset anna:one
CREATE TABLE one (id int);

--changeset anna:one
CREATE TABLE another (id int);
