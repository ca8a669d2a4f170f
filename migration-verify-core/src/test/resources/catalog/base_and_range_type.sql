--- a range type stands for its multirange type and functions
-- when
CREATE TYPE span AS RANGE (SUBTYPE = time);
-- then
-- + range type public.span
--- a range type made anew
CREATE FUNCTION difference(time, time) RETURNS float8 IMMUTABLE LANGUAGE sql AS 'SELECT 1.0::float8';
CREATE TYPE span AS RANGE (SUBTYPE = text);
-- when
DROP TYPE span;
CREATE TYPE span AS RANGE (
    SUBTYPE = text, SUBTYPE_OPCLASS = text_pattern_ops, COLLATION = "C", MULTIRANGE_TYPE_NAME = spans);
CREATE TYPE hours AS RANGE (SUBTYPE = time, SUBTYPE_DIFF = difference);
ALTER TYPE span OWNER TO app_writer;
COMMENT ON TYPE span IS 'from to';
COMMENT ON TYPE spans IS 'several';
GRANT USAGE ON TYPE span TO app_reader;
-- then
-- + range type public.hours
-- ~ range type public.span
--     collation: (none) -> pg_catalog."C"
--     comment: (none) -> from to
--     multirange comment: (none) -> several
--     multirange type: public.span_multirange -> public.spans
--     operator class: pg_catalog.text_ops -> pg_catalog.text_pattern_ops
--     owner: postgres -> app_writer
--     privileges: (none) -> app_reader: USAGE
--- a range type with a canonical function and a difference
CREATE TYPE span;
CREATE FUNCTION canonical(span) RETURNS span IMMUTABLE STRICT LANGUAGE internal AS 'int4range_canonical';
CREATE TYPE span AS RANGE (SUBTYPE = int);
-- when
DROP TYPE span CASCADE;
CREATE TYPE span;
CREATE FUNCTION canonical(span) RETURNS span IMMUTABLE STRICT LANGUAGE internal AS 'int4range_canonical';
CREATE TYPE span AS RANGE (SUBTYPE = int, CANONICAL = canonical, SUBTYPE_DIFF = int4range_subdiff);
-- then
-- ~ range type public.span
--     canonical: (none) -> public.canonical(public.span)
--     subtype difference: (none) -> int4range_subdiff(integer,integer)
--- a shell type
-- when
CREATE TYPE shell;
-- then
-- + base type public.shell
--- a shell filled
CREATE TYPE b;
CREATE FUNCTION b_in(cstring) RETURNS b IMMUTABLE STRICT LANGUAGE internal AS 'int4in';
CREATE FUNCTION b_out(b) RETURNS cstring IMMUTABLE STRICT LANGUAGE internal AS 'int4out';
-- when
CREATE TYPE b (INPUT = b_in, OUTPUT = b_out, INTERNALLENGTH = 4, PASSEDBYVALUE, ALIGNMENT = int4, DEFAULT = '7');
-- then
-- ~ base type public.b
--     alignment: (none) -> int4
--     category: (none) -> U
--     default: (none) -> 7
--     delimiter: (none) -> ,
--     input: (none) -> public.b_in(cstring)
--     length: (none) -> 4
--     output: (none) -> public.b_out(public.b)
--     passed by value: (none) -> yes
--     shell: yes -> (none)
--     storage: (none) -> plain
--- a base type altered
CREATE TYPE b;
CREATE FUNCTION b_in(cstring) RETURNS b IMMUTABLE STRICT LANGUAGE internal AS 'textin';
CREATE FUNCTION b_out(b) RETURNS cstring IMMUTABLE STRICT LANGUAGE internal AS 'textout';
CREATE FUNCTION b_receive(internal) RETURNS b STABLE STRICT LANGUAGE internal AS 'textrecv';
CREATE FUNCTION b_send(b) RETURNS bytea STABLE STRICT LANGUAGE internal AS 'textsend';
CREATE TYPE b (INPUT = b_in, OUTPUT = b_out, LIKE = text);
-- when
ALTER TYPE b SET (RECEIVE = b_receive, SEND = b_send, TYPMOD_IN = varchartypmodin, TYPMOD_OUT = varchartypmodout,
    ANALYZE = range_typanalyze, SUBSCRIPT = raw_array_subscript_handler, STORAGE = main);
ALTER TYPE b OWNER TO app_writer;
COMMENT ON TYPE b IS 'bare';
REVOKE USAGE ON TYPE b FROM PUBLIC;
-- then
-- ~ base type public.b
--     analyze: (none) -> range_typanalyze(internal)
--     comment: (none) -> bare
--     owner: postgres -> app_writer
--     privileges: (none) -> PUBLIC: none
--     receive: (none) -> public.b_receive(internal)
--     send: (none) -> public.b_send(public.b)
--     storage: extended -> main
--     subscript: (none) -> raw_array_subscript_handler(internal)
--     type modifier input: (none) -> varchartypmodin(cstring[])
--     type modifier output: (none) -> varchartypmodout(integer)
--- a base type dropped and made otherwise
CREATE TYPE b;
CREATE FUNCTION b_in(cstring) RETURNS b IMMUTABLE STRICT LANGUAGE internal AS 'textin';
CREATE FUNCTION b_out(b) RETURNS cstring IMMUTABLE STRICT LANGUAGE internal AS 'textout';
CREATE TYPE b (INPUT = b_in, OUTPUT = b_out);
-- when
DROP TYPE b CASCADE;
CREATE TYPE b;
CREATE FUNCTION b_in(cstring) RETURNS b IMMUTABLE STRICT LANGUAGE internal AS 'textin';
CREATE FUNCTION b_out(b) RETURNS cstring IMMUTABLE STRICT LANGUAGE internal AS 'textout';
CREATE TYPE b (
    INPUT = b_in, OUTPUT = b_out, ELEMENT = int, SUBSCRIPT = raw_array_subscript_handler, INTERNALLENGTH = 8, DELIMITER = ';', CATEGORY = 'x', PREFERRED = true,
    COLLATABLE = true, ALIGNMENT = double);
-- then
-- ~ base type public.b
--     alignment: int4 -> double
--     category: U -> x, preferred
--     collatable: (none) -> yes
--     delimiter: , -> ;
--     element: (none) -> integer
--     length: variable -> 8
--     subscript: (none) -> raw_array_subscript_handler(internal)
--- a shell left behind
CREATE TYPE shell;
-- when
DROP TYPE shell;
-- then
-- - base type public.shell
--- a named NOT NULL of a domain (17+)
CREATE DOMAIN email AS text;
CREATE DOMAIN code AS text CONSTRAINT code_not_null NOT NULL;
-- when
ALTER DOMAIN email ADD CONSTRAINT must NOT NULL;
COMMENT ON CONSTRAINT must ON DOMAIN email IS 'why';
ALTER DOMAIN code RENAME TO zip;
ALTER DOMAIN zip RENAME TO code;
-- then
-- ~ domain public.email
--     not null: no -> yes
--     not null comment: (none) -> why
--     not null constraint: (none) -> must
