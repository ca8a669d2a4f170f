--- command, roles, expressions, comment
CREATE TABLE t (a int, owner text);
CREATE POLICY p ON t USING (a > 0);
-- when
ALTER POLICY p ON t TO "Weird ""Role""", app_reader USING (owner = current_user) WITH CHECK (a > 1);
COMMENT ON POLICY p ON t IS 'own rows';
-- then
-- ~ policy public.t.p
--     comment: (none) -> own rows
--     roles: PUBLIC -> "Weird ""Role""", app_reader
--     using: (a > 0) -> (owner = CURRENT_USER)
--     with check: (none) -> (a > 1)
--- made again for another command and restrictive
CREATE TABLE t (a int);
CREATE POLICY p ON t USING (true);
-- when
DROP POLICY p ON t;
CREATE POLICY p ON t AS RESTRICTIVE FOR SELECT USING (true);
-- then
-- ~ policy public.t.p
--     command: ALL -> SELECT
--     permissive: yes -> no
--- a lost policy
CREATE TABLE t (a int);
CREATE POLICY p ON t USING (true);
-- when
DROP POLICY p ON t;
-- then
-- - policy public.t.p
