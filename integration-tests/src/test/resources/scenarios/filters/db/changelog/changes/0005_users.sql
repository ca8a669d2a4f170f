--liquibase formatted sql

--changeset todo:0005_users contextFilter:"prod or staging" dbms:postgresql,h2
CREATE TABLE users (id bigint PRIMARY KEY);
--rollback DROP TABLE users;
