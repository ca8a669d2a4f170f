--liquibase formatted sql

--changeset anna:one
CREATE TABLE parent (id int PRIMARY KEY);
CREATE TABLE child (id int, parent int REFERENCES parent DEFERRABLE INITIALLY DEFERRED);
--rollback DROP TABLE child; DROP TABLE parent;

--changeset anna:two
INSERT INTO child VALUES (1, 4711);
--rollback empty
