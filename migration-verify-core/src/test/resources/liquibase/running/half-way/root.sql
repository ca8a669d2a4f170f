--liquibase formatted sql

--changeset anna:one
CREATE TABLE one (id int);
--rollback DROP TABLE one;

--changeset anna:two splitStatements:true
CREATE TABLE two (id int);
INSERT INTO two VALUES (1);
CREATE INDEX two_nowhere ON two (nowhere);
--rollback DROP TABLE two;

--changeset anna:three
CREATE TABLE three (id int);
--rollback DROP TABLE three;
