--liquibase formatted sql

--changeset todo:0004_engine dbms:mysql
ALTER TABLE tasks ENGINE = InnoDB;
