--liquibase formatted sql
--changeset a:2
SELECT 1;
