--liquibase formatted sql
--changeset a:last
SELECT 1;
