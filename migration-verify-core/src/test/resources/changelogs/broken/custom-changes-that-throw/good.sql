--liquibase formatted sql
--changeset a:good
SELECT 1;
