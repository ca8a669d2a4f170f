--- overloads are told apart by their argument types
CREATE FUNCTION total(a int) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION total(a int, b text) RETURNS int LANGUAGE sql AS 'SELECT 1';
-- when
DROP FUNCTION total(int);
CREATE FUNCTION total(VARIADIC a numeric[]) RETURNS int LANGUAGE sql AS 'SELECT 1';
-- then
-- - function public.total(integer)
-- + function public.total(numeric[])
--- a body, line by line
CREATE FUNCTION f(a int DEFAULT 1) RETURNS int LANGUAGE plpgsql AS $$
BEGIN
  RETURN a;
END
$$;
-- when
CREATE OR REPLACE FUNCTION f(a int DEFAULT 1) RETURNS int LANGUAGE plpgsql STABLE STRICT SECURITY DEFINER SET work_mem = '1MB' AS $$
BEGIN
  RETURN a + 1;
END
$$;
-- then
-- ~ function public.f(integer)
--     definition:
--          RETURNS integer
--          LANGUAGE plpgsql
--       +  STABLE STRICT SECURITY DEFINER
--       +  SET work_mem TO '1MB'
--         AS $function$
--         BEGIN
--       -   RETURN a;
--       +   RETURN a + 1;
--         END
--         $function$
--- owner, comment, privileges
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
-- when
ALTER FUNCTION f() OWNER TO app_writer;
COMMENT ON FUNCTION f() IS 'one';
REVOKE EXECUTE ON FUNCTION f() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION f() TO app_reader;
-- then
-- ~ function public.f()
--     comment: (none) -> one
--     owner: postgres -> app_writer
--     privileges:
--       + PUBLIC: none
--       + app_reader: EXECUTE
--- a procedure
CREATE PROCEDURE p(INOUT a int) LANGUAGE sql AS 'SELECT 1';
-- when
DROP PROCEDURE p;
CREATE FUNCTION p(INOUT a int) LANGUAGE sql AS 'SELECT 1';
-- then
-- ~ function public.p(integer)
--     definition:
--       - CREATE OR REPLACE PROCEDURE public.p(INOUT a integer)
--       + CREATE OR REPLACE FUNCTION public.p(INOUT a integer)
--       +  RETURNS integer
--          LANGUAGE sql
--       - AS $procedure$SELECT 1$procedure$
--       + AS $function$SELECT 1$function$
--     kind: procedure -> function
--- a body that PostgreSQL has parsed
CREATE TABLE t (a int);
CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT max(a) FROM t; END;
-- when
ALTER TABLE t RENAME a TO b;
-- then
-- ~ function public.f()
--     definition:
--          LANGUAGE sql
--         BEGIN ATOMIC
--       -  SELECT max(t.a) AS max
--       +  SELECT max(t.b) AS max
--             FROM public.t;
--         END
-- - column public.t.a
-- + column public.t.b
--- an aggregate
CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int, INITCOND = '0');
-- when
DROP AGGREGATE total(int);
CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int, INITCOND = '5', PARALLEL = safe);
COMMENT ON AGGREGATE total(int) IS 'sum';
-- then
-- ~ function public.total(integer)
--     comment: (none) -> sum
--     definition:
--         STYPE = integer
--         FINALFUNC_MODIFY = READ_ONLY
--       - INITCOND = '0'
--       + INITCOND = '5'
--         MFINALFUNC_MODIFY = READ_ONLY
--       - PARALLEL = UNSAFE
--       + PARALLEL = SAFE
--- an ordered-set aggregate with everything
-- when
CREATE AGGREGATE middle(float8 ORDER BY anyelement) (
    SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA);
-- then
-- + function public.middle(double precision, anyelement)
--- a window function
-- when
CREATE FUNCTION number() RETURNS bigint LANGUAGE internal WINDOW AS 'window_row_number';
-- then
-- + function public.number()
--- Windows line ends are a difference that can be seen
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS E'SELECT 1;\n';
-- when
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE sql AS E'SELECT 1;\r\n';
-- then
-- ~ function public.f()
--     definition:
--          RETURNS integer
--          LANGUAGE sql
--       - AS $function$SELECT 1;
--       + AS $function$SELECT 1;\r
--         $function$
