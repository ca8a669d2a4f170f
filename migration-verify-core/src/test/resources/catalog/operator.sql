--- a cast
CREATE TYPE mood AS ENUM ('a');
CREATE FUNCTION mood(int) RETURNS mood LANGUAGE sql AS 'SELECT NULL::mood';
CREATE CAST (text AS int4range) WITH INOUT;
-- when
CREATE CAST (int AS mood) WITH FUNCTION mood(int) AS ASSIGNMENT;
DROP CAST (text AS int4range);
-- then
-- + cast (integer AS public.mood)
-- - cast (text AS int4range)
--- a cast made anew
CREATE CAST (text AS int4range) WITH INOUT;
CREATE FUNCTION f(text) RETURNS int4range LANGUAGE sql AS 'SELECT NULL::int4range';
-- when
DROP CAST (text AS int4range);
CREATE CAST (text AS int4range) WITH FUNCTION f(text) AS IMPLICIT;
COMMENT ON CAST (text AS int4range) IS 'read';
-- then
-- ~ cast (text AS int4range)
--     comment: (none) -> read
--     context: explicit -> implicit
--     conversion: by input and output functions -> by public.f(text)
--- an operator
CREATE FUNCTION f(int, text) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT true';
CREATE FUNCTION g(text) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT true';
CREATE OPERATOR @@@ (RIGHTARG = text, FUNCTION = g);
-- when
CREATE OPERATOR ### (LEFTARG = int, RIGHTARG = text, FUNCTION = f, HASHES, MERGES);
DROP OPERATOR @@@ (NONE, text);
-- then
-- + operator public.###(integer, text)
-- - operator public.@@@(NONE, text)
--- an operator altered
CREATE FUNCTION f(int, text) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT true';
CREATE OPERATOR ### (LEFTARG = int, RIGHTARG = text, FUNCTION = f);
-- when
ALTER OPERATOR ### (int, text) SET (RESTRICT = eqsel, JOIN = eqjoinsel);
ALTER OPERATOR ### (int, text) OWNER TO app_writer;
COMMENT ON OPERATOR ### (int, text) IS 'odd';
-- then
-- ~ operator public.###(integer, text)
--     comment: (none) -> odd
--     join: (none) -> eqjoinsel(internal,oid,internal,smallint,internal)
--     owner: postgres -> app_writer
--     restrict: (none) -> eqsel(internal,oid,internal,integer)
--- an operator that another names is left behind as a shell
CREATE FUNCTION f(int, text) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT true';
-- when
CREATE OPERATOR ### (LEFTARG = int, RIGHTARG = text, FUNCTION = f, COMMUTATOR = @@@, NEGATOR = !###);

DROP OPERATOR ### (int, text);
-- then
-- + operator public.!###(integer, text)
-- + operator public.@@@(text, integer)
--- commutator and negator
CREATE FUNCTION f(int, int) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT true';
CREATE OPERATOR ### (LEFTARG = int, RIGHTARG = int, FUNCTION = f);
CREATE OPERATOR !### (LEFTARG = int, RIGHTARG = int, FUNCTION = f);
-- when
DROP OPERATOR ### (int, int);
CREATE OPERATOR ### (LEFTARG = int, RIGHTARG = int, FUNCTION = f, COMMUTATOR = ###, NEGATOR = !###, HASHES, MERGES);
-- then
-- ~ operator public.!###(integer, integer)
--     negator: (none) -> public.###(integer,integer)
-- ~ operator public.###(integer, integer)
--     commutator: (none) -> public.###(integer,integer)
--     hashes: (none) -> yes
--     merges: (none) -> yes
--     negator: (none) -> public.!###(integer,integer)
--- an operator class leaves its family behind
-- when
CREATE OPERATOR CLASS c FOR TYPE int USING btree AS
    OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(int, int);

DROP OPERATOR CLASS c USING btree;
-- then
-- + operator family public.c using btree
--- an operator class and its family
-- when
CREATE OPERATOR CLASS c FOR TYPE int USING hash AS OPERATOR 1 =, FUNCTION 1 hashint4(int);
-- then
-- + operator class public.c using hash
-- + operator family public.c using hash
--- an operator class made anew
CREATE OPERATOR FAMILY fam USING btree;
CREATE OPERATOR CLASS c FOR TYPE int USING btree FAMILY fam AS OPERATOR 3 =, FUNCTION 1 btint4cmp(int, int);
-- when
DROP OPERATOR CLASS c USING btree;
CREATE OPERATOR CLASS c FOR TYPE bigint USING btree AS OPERATOR 3 =, OPERATOR 5 >, FUNCTION 1 btint8cmp(bigint, bigint);
ALTER OPERATOR CLASS c USING btree OWNER TO app_writer;
COMMENT ON OPERATOR CLASS c USING btree IS 'ordered';
-- then
-- ~ operator class public.c using btree
--     comment: (none) -> ordered
--     family: public.fam -> public.c
--     for type: integer -> bigint
--     members:
--       - function 1 (integer, integer) btint4cmp(integer,integer)
--       - operator 3 =(integer,integer)
--       + function 1 (bigint, bigint) btint8cmp(bigint,bigint)
--       + operator 3 =(bigint,bigint)
--       + operator 5 >(bigint,bigint)
--     owner: postgres -> app_writer
-- + operator family public.c using btree
--- loose members of a family
CREATE OPERATOR FAMILY fam USING btree;
ALTER OPERATOR FAMILY fam USING btree ADD OPERATOR 1 < (int, bigint);
-- when
ALTER OPERATOR FAMILY fam USING btree ADD OPERATOR 3 = (int, bigint), FUNCTION 1 (int, bigint) btint48cmp(int, bigint);
ALTER OPERATOR FAMILY fam USING btree DROP OPERATOR 1 (int, bigint);
ALTER OPERATOR FAMILY fam USING btree OWNER TO app_writer;
COMMENT ON OPERATOR FAMILY fam USING btree IS 'loose';
-- then
-- ~ operator family public.fam using btree
--     comment: (none) -> loose
--     members:
--       - operator 1 <(integer,bigint)
--       + function 1 (integer, bigint) btint48cmp(integer,bigint)
--       + operator 3 =(integer,bigint)
--     owner: postgres -> app_writer
--- an operator class made default, storing another type, used for order
CREATE OPERATOR FAMILY fam USING gist;
CREATE TYPE span AS RANGE (SUBTYPE = time);
CREATE OPERATOR CLASS points FOR TYPE span USING gist FAMILY fam AS FUNCTION 1 range_gist_consistent(internal, anyrange, smallint, oid, internal);
-- when
DROP OPERATOR CLASS points USING gist;
CREATE OPERATOR CLASS points DEFAULT FOR TYPE span USING gist FAMILY fam AS
    OPERATOR 15 <-> (point, point) FOR ORDER BY float_ops, STORAGE box;
-- then
-- ~ operator class public.points using gist
--     default: no -> yes
--     members:
--       - function 1 (public.span, public.span) range_gist_consistent(internal,anyrange,smallint,oid,internal)
--     storage: (none) -> box
-- ~ operator family public.fam using gist
--     members: (none) -> operator 15 <->(point,point) for order by pg_catalog.float_ops
