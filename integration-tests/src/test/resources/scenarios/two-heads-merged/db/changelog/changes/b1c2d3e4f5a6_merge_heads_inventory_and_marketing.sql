--liquibase formatted sql

--changeset cleaning:b1c2d3e4f5a6
--comment: merge heads inventory and marketing
--comment: revises: a1b2c3d4e5f6, aa12b3cd45ef
SELECT 1;
--rollback empty
