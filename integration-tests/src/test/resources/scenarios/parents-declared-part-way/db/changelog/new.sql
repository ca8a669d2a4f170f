--liquibase formatted sql

--changeset shop:0009
--comment old codes are not kept
--comment irreversible: the old codes are gone
DROP TABLE tracking_codes;

--changeset shop:0010
CREATE TABLE returns (id bigint PRIMARY KEY);
--rollback DROP TABLE returns;
