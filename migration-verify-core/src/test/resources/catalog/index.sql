--- a new index
CREATE TABLE t (a int);
-- when
CREATE INDEX i ON t (a);
-- then
-- + index public.i
--- all that an index can be
CREATE TABLE t (a text, b int, c jsonb);
CREATE INDEX i ON t (a);
CREATE INDEX j ON t USING gin (c);
-- when
DROP INDEX i, j;
CREATE UNIQUE INDEX i ON t (lower(a) COLLATE "C" text_pattern_ops DESC NULLS LAST) INCLUDE (b) WITH (fillfactor = 70) WHERE b > 0;
CREATE INDEX j ON t USING gin (c jsonb_path_ops);
-- then
-- ~ index public.i
--     definition:
--       - CREATE INDEX i ON public.t USING btree (a)
--       + CREATE UNIQUE INDEX i ON public.t USING btree (lower(a) COLLATE "C" text_pattern_ops DESC NULLS LAST) INCLUDE (b) WITH (fillfactor='70') WHERE (b > 0)
-- ~ index public.j
--     definition:
--       - CREATE INDEX j ON public.t USING gin (c)
--       + CREATE INDEX j ON public.t USING gin (c jsonb_path_ops)
--- statistics of an expression, clustered, comment
CREATE TABLE t (a text);
CREATE INDEX i ON t (lower(a));
-- when
ALTER INDEX i ALTER COLUMN 1 SET STATISTICS 300;
ALTER TABLE t CLUSTER ON i;
COMMENT ON INDEX i IS 'fast';
-- then
-- ~ index public.i
--     clustered: no -> yes
--     comment: (none) -> fast
--     statistics targets: (none) -> column 1: 300
--- an index that failed half-way stays behind as invalid
CREATE TABLE t (a int);
CREATE INDEX i ON t (a);
-- when
UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'i'::regclass;
-- then
-- ~ index public.i
--     state: valid -> invalid
--- built concurrently
CREATE TABLE t (a int);
-- when
CREATE INDEX CONCURRENTLY i ON t (a);

DROP INDEX CONCURRENTLY i;
-- then
