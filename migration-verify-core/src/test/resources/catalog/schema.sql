--- a new schema does not hide what is in it
-- when
CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('a');
CREATE TABLE app.t (a int);
-- then
-- + schema app
-- + table app.t
-- + enum app.mood
--- owner, comment, privileges
CREATE SCHEMA app;
-- when
ALTER SCHEMA app OWNER TO app_writer;
COMMENT ON SCHEMA app IS 'ours';
GRANT USAGE ON SCHEMA app TO app_reader;
-- then
-- ~ schema app
--     comment: (none) -> ours
--     owner: postgres -> app_writer
--     privileges: (none) -> app_reader: USAGE
--- the schema public is lost (15+)
-- when
DROP SCHEMA public;
-- then
-- - schema public
--- public changed (15+)
-- when
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO app_reader;
REVOKE USAGE ON SCHEMA public FROM app_reader;
GRANT USAGE, CREATE ON SCHEMA public TO PUBLIC;
-- then
-- ~ schema public
--     privileges: PUBLIC: USAGE -> PUBLIC: CREATE, USAGE
