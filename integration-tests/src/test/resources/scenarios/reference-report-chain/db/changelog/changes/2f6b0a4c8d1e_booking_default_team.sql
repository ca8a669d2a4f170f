--liquibase formatted sql

--changeset cleaning:2f6b0a4c8d1e
--comment: There is always a team to book
INSERT INTO teams (id, name, org_id) VALUES ('00000000-0000-0000-0000-0000000000a1', 'Default', '00000000-0000-0000-0000-000000000001');
--rollback DELETE FROM teams WHERE id = '00000000-0000-0000-0000-0000000000a1';
