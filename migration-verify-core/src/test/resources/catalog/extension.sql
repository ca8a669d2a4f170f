--- an extension stands for its members
-- when
CREATE EXTENSION hstore;
-- then
-- + extension hstore
--- a dropped extension
CREATE EXTENSION hstore;
CREATE TABLE t (a hstore);
-- when
DROP EXTENSION hstore CASCADE;
-- then
-- - extension hstore
-- - column public.t.a
--- schema, version, comment
CREATE SCHEMA ext;
CREATE EXTENSION hstore VERSION '1.7';
-- when
ALTER EXTENSION hstore SET SCHEMA ext;
ALTER EXTENSION hstore UPDATE TO '1.8';
COMMENT ON EXTENSION hstore IS 'pairs';
-- then
-- ~ extension hstore
--     comment: data type for storing sets of (key, value) pairs -> pairs
--     schema: public -> ext
--     version: 1.7 -> 1.8
