--liquibase formatted sql logicalFilePath:app/named.sql
--changeset a:5
SELECT 1;
--changeset a:6 logicalFilePath:app/own.sql
SELECT 1;
