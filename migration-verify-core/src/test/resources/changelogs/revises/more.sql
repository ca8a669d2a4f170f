--liquibase formatted sql
--changeset a:7
--comment: merges everything
--comment: revises: 5, 6
--comment: irreversible: nobody keeps the old names
--comment said last
SELECT 1;
