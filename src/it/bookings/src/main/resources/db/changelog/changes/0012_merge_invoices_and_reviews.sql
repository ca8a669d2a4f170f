--liquibase formatted sql

--changeset front-desk:0012
--comment: revises: 0010, 0011
SELECT 1;
--rollback empty
