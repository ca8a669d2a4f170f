--liquibase formatted sql
--changeset a:after
SELECT 1;
