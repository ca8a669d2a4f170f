--liquibase formatted sql

--changeset librarian:books
CREATE TABLE books (isbn TEXT PRIMARY KEY, shelf TEXT NOT NULL DEFAULT '${shelf-prefix}0');
--rollback DROP TABLE books;
