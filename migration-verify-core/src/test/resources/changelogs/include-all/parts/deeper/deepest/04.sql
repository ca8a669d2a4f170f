--liquibase formatted sql
--changeset a:too-deep
SELECT 1;
