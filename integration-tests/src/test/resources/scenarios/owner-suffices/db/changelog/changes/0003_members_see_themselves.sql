--liquibase formatted sql

--changeset archive:0003_members_see_themselves
ALTER TABLE accounts.members ENABLE ROW LEVEL SECURITY;
CREATE POLICY members_self ON accounts.members USING (email = current_setting('app.member', TRUE)::citext);
--rollback DROP POLICY members_self ON accounts.members;
--rollback ALTER TABLE accounts.members DISABLE ROW LEVEL SECURITY;
