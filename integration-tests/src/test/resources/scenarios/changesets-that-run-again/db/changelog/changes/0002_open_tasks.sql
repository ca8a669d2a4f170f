--liquibase formatted sql

--changeset todo:0002_open_tasks runOnChange:true
CREATE OR REPLACE VIEW open_tasks AS SELECT id FROM tasks WHERE NOT done;
--rollback DROP VIEW open_tasks;
