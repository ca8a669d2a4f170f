--- a new view stands for its columns
CREATE TABLE t (a int);
-- when
CREATE VIEW v AS SELECT a, a + 1 AS b FROM t;
-- then
-- + view public.v
--- a replaced view stands for its columns
CREATE VIEW v AS SELECT 1 AS a;
-- when
CREATE OR REPLACE VIEW v AS SELECT 1 AS a, 2 AS b;
-- then
-- ~ view public.v
--     definition:
--       - SELECT 1 AS a
--       + SELECT 1 AS a,
--       +     2 AS b
--- a view on a view
CREATE TABLE t (a int);
CREATE VIEW v AS SELECT a FROM t;
CREATE VIEW w AS SELECT a FROM v;
-- when
DROP VIEW v CASCADE;
-- then
-- - view public.v
-- - view public.w
--- options, owner, comment, privileges
CREATE VIEW v AS SELECT 1 AS a;
-- when
ALTER VIEW v SET (security_barrier = true);
ALTER VIEW v OWNER TO app_writer;
COMMENT ON VIEW v IS 'seen';
GRANT SELECT ON v TO PUBLIC;
-- then
-- ~ view public.v
--     comment: (none) -> seen
--     options: (none) -> security_barrier=true
--     owner: postgres -> app_writer
--     privileges: (none) -> PUBLIC: SELECT
--- check option and invoker (15+)
CREATE TABLE t (a int);
CREATE VIEW v AS SELECT a FROM t WHERE a > 0;
-- when
CREATE OR REPLACE VIEW v WITH (security_invoker = on) AS SELECT a FROM t WHERE a > 0 WITH LOCAL CHECK OPTION;
-- then
-- ~ view public.v
--     options: (none) -> check_option=local, security_invoker=on
--- what a view's column has of its own
CREATE TABLE t (a int);
CREATE VIEW v AS SELECT a FROM t;
-- when
ALTER VIEW v ALTER a SET DEFAULT 3;
COMMENT ON COLUMN v.a IS 'shown';
GRANT SELECT (a) ON v TO app_reader;
-- then
-- ~ column public.v.a
--     comment: (none) -> shown
--     default: (none) -> 3
--     privileges: (none) -> app_reader: SELECT
--- constants do not depend on the database's own settings
CREATE VIEW v AS SELECT '2024-01-01 12:00+00'::timestamptz AS at, '1 day'::interval AS span, 0.1::float8 AS x;
-- when
DO $$ BEGIN
    EXECUTE format('ALTER DATABASE %I SET timezone = ''Asia/Tokyo''', current_database());
END $$;
SET timezone = 'Asia/Tokyo';
SET intervalstyle = 'iso_8601';
-- then
-- ~ database (current)
--     settings: (none) -> TimeZone=Asia/Tokyo
