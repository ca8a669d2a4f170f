--liquibase formatted sql
--changeset a:sql

-- Größe
SELECT 1;
