--liquibase formatted sql
--changeset a:6
SELECT 1;
