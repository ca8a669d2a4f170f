--liquibase formatted sql

--changeset todo:0003_comment runAlways:true
COMMENT ON TABLE tasks IS 'What is to be done.';
--rollback COMMENT ON TABLE tasks IS NULL;
