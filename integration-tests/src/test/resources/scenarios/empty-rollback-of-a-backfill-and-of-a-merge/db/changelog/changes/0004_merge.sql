--liquibase formatted sql

--changeset blog:0004_merge
--comment: revises: 0002_backfill_slugs, 0003_tags
SELECT 1;
--rollback empty
