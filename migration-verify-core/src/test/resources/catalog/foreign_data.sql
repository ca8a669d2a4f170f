--- wrappers, servers and mappings come and go
CREATE FOREIGN DATA WRAPPER old;
CREATE SERVER old FOREIGN DATA WRAPPER old;
CREATE USER MAPPING FOR CURRENT_USER SERVER old;
-- when
DROP FOREIGN DATA WRAPPER old CASCADE;
CREATE FOREIGN DATA WRAPPER new;
CREATE SERVER new FOREIGN DATA WRAPPER new;
CREATE USER MAPPING FOR CURRENT_USER SERVER new;
-- then
-- + foreign data wrapper new
-- - foreign data wrapper old
-- + foreign server new
-- - foreign server old
--- a wrapper altered
CREATE ROLE wrapper_owner SUPERUSER;
CREATE FOREIGN DATA WRAPPER w;
CREATE FUNCTION h() RETURNS fdw_handler LANGUAGE internal AS 'heap_tableam_handler';
-- when
ALTER FOREIGN DATA WRAPPER w HANDLER h OPTIONS (ADD host 'a');
ALTER FOREIGN DATA WRAPPER w VALIDATOR postgresql_fdw_validator;
ALTER FOREIGN DATA WRAPPER w OWNER TO wrapper_owner;
COMMENT ON FOREIGN DATA WRAPPER w IS 'far';
GRANT USAGE ON FOREIGN DATA WRAPPER w TO app_reader;
-- then
-- ~ foreign data wrapper w
--     comment: (none) -> far
--     handler: (none) -> public.h()
--     options: (none) -> host=a
--     owner: postgres -> wrapper_owner
--     privileges: (none) -> app_reader: USAGE
--     validator: (none) -> postgresql_fdw_validator(text[],oid)
--- a server altered
CREATE FOREIGN DATA WRAPPER w;
CREATE FOREIGN DATA WRAPPER x;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE SERVER u TYPE 'a' FOREIGN DATA WRAPPER w;
-- when
ALTER SERVER s VERSION '2' OPTIONS (ADD host 'a');
GRANT USAGE ON FOREIGN DATA WRAPPER w TO app_writer;
ALTER SERVER s OWNER TO app_writer;
COMMENT ON SERVER s IS 'there';
GRANT USAGE ON FOREIGN SERVER s TO app_reader WITH GRANT OPTION;
DROP SERVER u;
CREATE SERVER u TYPE 'b' FOREIGN DATA WRAPPER x;
-- then
-- ~ foreign data wrapper w
--     privileges: (none) -> app_writer: USAGE
-- ~ foreign server s
--     comment: (none) -> there
--     options: (none) -> host=a
--     owner: postgres -> app_writer
--     privileges: (none) -> app_reader: USAGE (grantable)
--     version: (none) -> 2
-- ~ foreign server u
--     foreign data wrapper: w -> x
--     type: a -> b
--- mappings without their secrets
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE USER MAPPING FOR app_reader SERVER s;
CREATE USER MAPPING FOR app_writer SERVER s;
-- when
ALTER USER MAPPING FOR app_reader SERVER s OPTIONS (ADD "user" 'a', ADD password 'secret');
DROP USER MAPPING FOR app_writer SERVER s;
CREATE USER MAPPING FOR PUBLIC SERVER s;
-- then
-- + user mapping for PUBLIC server s
-- ~ user mapping for app_reader server s
--     options: (none) -> password (value hidden), user=a
-- - user mapping for app_writer server s
