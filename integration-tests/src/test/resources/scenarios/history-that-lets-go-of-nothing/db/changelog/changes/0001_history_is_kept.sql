--liquibase formatted sql

--changeset audit:0001_history_is_kept
CREATE RULE kept_for_the_auditors AS ON DELETE TO databasechangelog DO INSTEAD NOTHING;
--rollback DROP RULE kept_for_the_auditors ON databasechangelog;
