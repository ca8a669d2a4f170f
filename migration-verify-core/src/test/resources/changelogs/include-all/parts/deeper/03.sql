--liquibase formatted sql
--changeset a:3
SELECT 1;
