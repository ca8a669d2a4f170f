--- every option
CREATE SEQUENCE s;
-- when
ALTER SEQUENCE s AS smallint START 5 INCREMENT 2 MINVALUE 3 MAXVALUE 99 RESTART 7 CACHE 10 CYCLE;
ALTER SEQUENCE s OWNER TO app_writer;
COMMENT ON SEQUENCE s IS 'numbers';
GRANT USAGE ON SEQUENCE s TO app_reader;
-- then
-- ~ sequence public.s
--     cache: 1 -> 10
--     comment: (none) -> numbers
--     cycle: no -> yes
--     increment: 1 -> 2
--     maximum: 9223372036854775807 -> 99
--     minimum: 1 -> 3
--     owner: postgres -> app_writer
--     privileges: (none) -> app_reader: USAGE
--     start: 1 -> 5
--     type: bigint -> smallint
--- the current value is nobody's change
CREATE SEQUENCE s;
-- when
SELECT nextval('s') FROM generate_series(1, 5);
-- then
--- a sequence that lost its owner
CREATE TABLE t (id serial);
-- when
ALTER SEQUENCE t_id_seq OWNED BY NONE;
-- then
-- ~ sequence public.t_id_seq
--     owned by: public.t.id -> (none)
--- a sequence that outlives its table
CREATE TABLE t (id serial);
-- when
ALTER SEQUENCE t_id_seq OWNED BY NONE;
DROP TABLE t;
-- then
-- - table public.t
-- ~ sequence public.t_id_seq
--     owned by: public.t.id -> (none)
--- unlogged (15+)
CREATE SEQUENCE s;
-- when
ALTER SEQUENCE s SET UNLOGGED;
-- then
-- ~ sequence public.s
--     persistence: permanent -> unlogged
