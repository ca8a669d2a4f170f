--liquibase formatted sql

--changeset anna:01
CREATE TABLE t1 (id int PRIMARY KEY);
INSERT INTO t1 SELECT generate_series(1, 100);
--rollback DROP TABLE t1;

--changeset anna:02
CREATE TABLE t2 (id int PRIMARY KEY);
INSERT INTO t2 SELECT generate_series(1, 100);
--rollback DROP TABLE t2;

--changeset anna:03
CREATE TABLE t3 (id int PRIMARY KEY);
INSERT INTO t3 SELECT generate_series(1, 100);
--rollback DROP TABLE t3;

--changeset anna:04
CREATE TABLE t4 (id int PRIMARY KEY);
INSERT INTO t4 SELECT generate_series(1, 100);
--rollback DROP TABLE t4;

--changeset anna:05
CREATE TABLE t5 (id int PRIMARY KEY);
INSERT INTO t5 SELECT generate_series(1, 100);
--rollback DROP TABLE t5;

--changeset anna:06
CREATE TABLE t6 (id int PRIMARY KEY);
INSERT INTO t6 SELECT generate_series(1, 100);
--rollback DROP TABLE t6;

--changeset anna:07
CREATE TABLE t7 (id int PRIMARY KEY);
INSERT INTO t7 SELECT generate_series(1, 100);
--rollback DROP TABLE t7;

--changeset anna:08
CREATE TABLE t8 (id int PRIMARY KEY);
INSERT INTO t8 SELECT generate_series(1, 100);
--rollback DROP TABLE t8;

--changeset anna:09
CREATE TABLE t9 (id int PRIMARY KEY);
INSERT INTO t9 SELECT generate_series(1, 100);
--rollback DROP TABLE t9;

--changeset anna:10
CREATE TABLE t10 (id int PRIMARY KEY);
INSERT INTO t10 SELECT generate_series(1, 100);
--rollback DROP TABLE t10;

--changeset anna:11
CREATE TABLE t11 (id int PRIMARY KEY);
INSERT INTO t11 SELECT generate_series(1, 100);
--rollback DROP TABLE t11;

--changeset anna:12
CREATE TABLE t12 (id int PRIMARY KEY);
INSERT INTO t12 SELECT generate_series(1, 100);
--rollback DROP TABLE t12;
