--- a language
CREATE LANGUAGE old HANDLER plpgsql_call_handler;
-- when
CREATE LANGUAGE new HANDLER plpgsql_call_handler;
DROP LANGUAGE old;
-- then
-- + language new
-- - language old
--- a language altered
CREATE LANGUAGE l HANDLER plpgsql_call_handler;
-- when
CREATE OR REPLACE TRUSTED LANGUAGE l HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
ALTER LANGUAGE l OWNER TO app_writer;
COMMENT ON LANGUAGE l IS 'tongue';
REVOKE USAGE ON LANGUAGE l FROM PUBLIC;
GRANT USAGE ON LANGUAGE l TO app_reader;
-- then
-- ~ language l
--     comment: (none) -> tongue
--     inline: (none) -> plpgsql_inline_handler(internal)
--     owner: postgres -> app_writer
--     privileges:
--       + PUBLIC: none
--       + app_reader: USAGE
--     trusted: no -> yes
--     validator: (none) -> plpgsql_validator(oid)
--- another handler
CREATE FUNCTION handler() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE LANGUAGE l HANDLER plpgsql_call_handler;
-- when
CREATE OR REPLACE LANGUAGE l HANDLER handler;
-- then
-- ~ language l
--     handler: plpgsql_call_handler() -> public.handler()
--- transforms
CREATE TRANSFORM FOR int LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));
CREATE TRANSFORM FOR text LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));
-- when
CREATE OR REPLACE TRANSFORM FOR int LANGUAGE sql (TO SQL WITH FUNCTION int4recv(internal));
COMMENT ON TRANSFORM FOR int LANGUAGE sql IS 'across';
CREATE TRANSFORM FOR bigint LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));
DROP TRANSFORM FOR text LANGUAGE sql;
-- then
-- + transform for bigint language sql
-- ~ transform for integer language sql
--     comment: (none) -> across
--     from sql: prsd_lextype(internal) -> (none)
--     to sql: (none) -> int4recv(internal)
-- - transform for text language sql
--- access methods
CREATE ACCESS METHOD m TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD old TYPE TABLE HANDLER heap_tableam_handler;
-- when
DROP ACCESS METHOD m;
CREATE ACCESS METHOD m TYPE INDEX HANDLER bthandler;
COMMENT ON ACCESS METHOD m IS 'way in';
CREATE ACCESS METHOD new TYPE INDEX HANDLER gisthandler;
DROP ACCESS METHOD old;
-- then
-- ~ access method m
--     comment: (none) -> way in
--     handler: heap_tableam_handler(internal) -> bthandler(internal)
--     type: table -> index
-- + access method new
-- - access method old
