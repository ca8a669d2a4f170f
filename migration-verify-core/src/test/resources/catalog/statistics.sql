--- a statistics object goes with its table
CREATE TABLE t (a int, b int);
CREATE STATISTICS s ON a, b FROM t;
-- when
DROP TABLE t;
-- then
-- - table public.t
--- kinds, expressions, target, owner, comment
CREATE TABLE t (a int, b int);
CREATE STATISTICS s ON a, b FROM t;
-- when
DROP STATISTICS s;
CREATE STATISTICS s (ndistinct, mcv) ON a, b, (a + b) FROM t;
ALTER STATISTICS s SET STATISTICS 500;
ALTER STATISTICS s OWNER TO app_writer;
COMMENT ON STATISTICS s IS 'together';
CREATE STATISTICS other ON (lower(b::text)) FROM t;
-- then
-- + statistics public.other
-- ~ statistics public.s
--     comment: (none) -> together
--     definition:
--       - CREATE STATISTICS public.s ON a, b FROM public.t
--       + CREATE STATISTICS public.s (ndistinct, mcv) ON a, b, (a + b) FROM public.t
--     owner: postgres -> app_writer
--     statistics target: (none) -> 500
--- a target taken back leaves nothing
CREATE TABLE t (a int, b int);
CREATE STATISTICS s ON a, b FROM t;
-- when
ALTER STATISTICS s SET STATISTICS 500;
ALTER STATISTICS s SET STATISTICS -1;
-- then
