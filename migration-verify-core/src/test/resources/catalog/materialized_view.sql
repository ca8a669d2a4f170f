--- a new one stands for its columns and indexes
CREATE TABLE t (a int);
-- when
CREATE MATERIALIZED VIEW m AS SELECT a FROM t;
CREATE UNIQUE INDEX m_a ON m (a);
-- then
-- + materialized view public.m
--- populated, options, owner, comment, privileges, index
CREATE MATERIALIZED VIEW m AS SELECT 1 AS a WITH NO DATA;
-- when
REFRESH MATERIALIZED VIEW m;
ALTER MATERIALIZED VIEW m SET (fillfactor = 60);
ALTER MATERIALIZED VIEW m OWNER TO app_writer;
COMMENT ON MATERIALIZED VIEW m IS 'cached';
GRANT SELECT ON m TO app_reader WITH GRANT OPTION;
CREATE INDEX m_a ON m (a);
ALTER MATERIALIZED VIEW m ALTER a SET STATISTICS 5;
-- then
-- ~ materialized view public.m
--     comment: (none) -> cached
--     owner: postgres -> app_writer
--     populated: no -> yes
--     privileges: (none) -> app_reader: SELECT (grantable)
--     storage parameters: (none) -> fillfactor=60
-- ~ column public.m.a
--     statistics target: (none) -> 5
-- + index public.m_a
--- another definition
CREATE MATERIALIZED VIEW m AS SELECT 1 AS a;
-- when
DROP MATERIALIZED VIEW m;
CREATE MATERIALIZED VIEW m AS SELECT 2 AS a;
-- then
-- ~ materialized view public.m
--     definition: SELECT 1 AS a -> SELECT 2 AS a
