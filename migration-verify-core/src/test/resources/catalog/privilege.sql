--- granted
CREATE TABLE t (a int);
-- when
GRANT SELECT, INSERT ON t TO app_reader;
GRANT UPDATE ON t TO app_writer WITH GRANT OPTION;
GRANT SELECT ON t TO "Weird ""Role""", PUBLIC;
-- then
-- ~ table public.t
--     privileges:
--       + "Weird ""Role""": SELECT
--       + PUBLIC: SELECT
--       + app_reader: INSERT, SELECT
--       + app_writer: UPDATE (grantable)
--- granted and revoked leaves nothing
CREATE TABLE t (a int);
CREATE SEQUENCE s;
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE TYPE e AS ENUM ('a');
CREATE SCHEMA x;
-- when
GRANT SELECT ON t TO app_reader;
GRANT USAGE ON SEQUENCE s TO app_reader;
GRANT EXECUTE ON FUNCTION f() TO app_reader;
GRANT USAGE ON TYPE e TO app_reader;
GRANT USAGE ON SCHEMA x TO app_reader;
GRANT SELECT (a) ON t TO app_reader;

REVOKE SELECT ON t FROM app_reader;
REVOKE USAGE ON SEQUENCE s FROM app_reader;
REVOKE EXECUTE ON FUNCTION f() FROM app_reader;
REVOKE USAGE ON TYPE e FROM app_reader;
REVOKE USAGE ON SCHEMA x FROM app_reader;
REVOKE SELECT (a) ON t FROM app_reader;
-- then
--- taken from the owner
CREATE TABLE t (a int);
-- when
REVOKE ALL ON t FROM postgres;
-- then
-- ~ table public.t
--     privileges: (none) -> postgres: none
--- one more
CREATE TABLE t (a int);
GRANT SELECT ON t TO app_reader;
-- when
GRANT DELETE ON t TO app_reader;
-- then
-- ~ table public.t
--     privileges: app_reader: SELECT -> app_reader: DELETE, SELECT
--- default privileges
CREATE SCHEMA app;
-- when
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO app_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE app_writer REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES GRANT USAGE ON SEQUENCES TO app_reader;
-- then
-- + default privileges of app_writer on functions
-- + default privileges of postgres in schema app on tables
-- + default privileges of postgres on sequences
--- other default privileges
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO app_reader;
-- when
ALTER DEFAULT PRIVILEGES GRANT INSERT ON TABLES TO app_reader;
-- then
-- ~ default privileges of postgres on tables
--     privileges: app_reader: SELECT -> app_reader: INSERT, SELECT
--- default privileges taken back leave nothing
CREATE SCHEMA app;
-- when
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO app_reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA app REVOKE SELECT ON TABLES FROM app_reader;
-- then
