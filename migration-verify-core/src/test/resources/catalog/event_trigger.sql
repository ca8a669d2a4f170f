--- an event trigger
CREATE FUNCTION e() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER old ON sql_drop EXECUTE FUNCTION e();
-- when
CREATE EVENT TRIGGER new ON ddl_command_end EXECUTE FUNCTION e();
DROP EVENT TRIGGER old;
-- then
-- + event trigger new
-- - event trigger old
--- event, tags, function, owner, enabled state, comment
CREATE FUNCTION e() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE ROLE event_owner SUPERUSER;
CREATE EVENT TRIGGER x ON ddl_command_end EXECUTE FUNCTION e();
-- when
DROP EVENT TRIGGER x;
CREATE EVENT TRIGGER x ON ddl_command_start WHEN TAG IN ('DROP TABLE', 'CREATE TABLE') EXECUTE FUNCTION f();
ALTER EVENT TRIGGER x ENABLE ALWAYS;
ALTER EVENT TRIGGER x OWNER TO event_owner;
COMMENT ON EVENT TRIGGER x IS 'guard';
-- then
-- ~ event trigger x
--     comment: (none) -> guard
--     enabled: yes -> always
--     event: ddl_command_end -> ddl_command_start
--     function: public.e() -> public.f()
--     owner: postgres -> event_owner
--     tags: (none) -> CREATE TABLE, DROP TABLE
