--liquibase formatted sql
--changeset a:by-its-include
SELECT 1;
--changeset a:sql-for-oracle dbms:oracle
SELECT 1 FROM DUAL;
