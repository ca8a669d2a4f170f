--liquibase formatted sql

--changeset shop:0003_returns
CREATE TABLE returns (id bigint PRIMARY KEY, order_id bigint NOT NULL REFERENCES orders (id));
--rollback DROP TABLE returns;
