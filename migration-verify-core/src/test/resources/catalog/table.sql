--- a new table stands for all that came with it
-- when
CREATE TABLE t (id serial PRIMARY KEY, other int REFERENCES t, code text UNIQUE CHECK (code <> ''));

CREATE INDEX t_other ON t (other);
-- then
-- + table public.t
--- a table that was dropped and made again is the same
CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, code text DEFAULT 'a');
-- when
DROP TABLE t;

CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, code text DEFAULT 'a');
-- then
--- names that need quotes
CREATE SCHEMA "Weird ""Name""";
CREATE TABLE "Weird ""Name"""."a.b" ("C d" int);
-- when
CREATE TABLE "MixedCase" (id int);
ALTER TABLE "Weird ""Name"""."a.b" ALTER "C d" SET DEFAULT 1;
CREATE INDEX "I" ON "Weird ""Name"""."a.b" ("C d");
-- then
-- + table public."MixedCase"
-- ~ column "Weird ""Name"""."a.b"."C d"
--     default: (none) -> 1
-- + index "Weird ""Name"""."I"
--- the same name in two schemas
CREATE SCHEMA one;
CREATE SCHEMA two;
CREATE TABLE one.t (id int);
CREATE TABLE two.t (id int);
-- when
ALTER TABLE two.t ADD COLUMN x int;
DROP TABLE one.t;
-- then
-- - table one.t
-- + column two.t.x
--- a renamed table
CREATE TABLE t (id int PRIMARY KEY);
-- when
ALTER TABLE t RENAME TO u;
-- then
-- - table public.t
-- + table public.u
--- a table moved to another schema
CREATE SCHEMA app;
CREATE TABLE t (id int PRIMARY KEY);
-- when
ALTER TABLE t SET SCHEMA app;
-- then
-- + table app.t
-- - table public.t
--- persistence
CREATE TABLE t (id int);
-- when
ALTER TABLE t SET UNLOGGED;
-- then
-- ~ table public.t
--     persistence: permanent -> unlogged
--- owner
CREATE TABLE t (id int);
-- when
ALTER TABLE t OWNER TO "Weird ""Role""";
-- then
-- ~ table public.t
--     owner: postgres -> "Weird ""Role"""
--- access method (15+)
CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE t (id int);
-- when
ALTER TABLE t SET ACCESS METHOD heap2;
-- then
-- ~ table public.t
--     access method: heap -> heap2
--- storage parameters
CREATE TABLE t (id text);
-- when
ALTER TABLE t SET (fillfactor = 70, autovacuum_enabled = off, toast.autovacuum_enabled = off);
-- then
-- ~ table public.t
--     storage parameters: (none) -> autovacuum_enabled=off, fillfactor=70, toast.autovacuum_enabled=off
--- typed table
CREATE TYPE pair AS (a int, b int);
CREATE TABLE t (a int, b int);
-- when
ALTER TABLE t OF pair;
-- then
-- ~ table public.t
--     of type: (none) -> public.pair
--- inheritance in order
CREATE TABLE a (id int);
CREATE TABLE b (id int);
CREATE TABLE t (id int);
-- when
ALTER TABLE t INHERIT b;
ALTER TABLE t INHERIT a;
-- then
-- ~ table public.t
--     inherits: (none) -> public.b, public.a
-- ~ column public.t.id
--     inherited: (none) -> yes, and declared here too
--- an inherited column is told once, by the parent
CREATE TABLE a (id int);
CREATE TABLE t () INHERITS (a);
CREATE TABLE u () INHERITS (t);
-- when
ALTER TABLE a ADD COLUMN x int CONSTRAINT positive CHECK (x > 0);
-- then
-- + column public.a.x
-- + constraint public.a.positive
--- an inherited column that changes with the parent's is told once
CREATE TABLE a (id int);
CREATE TABLE t () INHERITS (a);
-- when
ALTER TABLE a ALTER id TYPE bigint;
ALTER TABLE t ALTER id SET DEFAULT 7;
-- then
-- ~ column public.a.id
--     type: integer -> bigint
-- ~ column public.t.id
--     default: (none) -> 7
--     type: integer -> bigint
--- row level security
CREATE TABLE t (id int);
-- when
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
ALTER TABLE t FORCE ROW LEVEL SECURITY;
-- then
-- ~ table public.t
--     row level security: disabled -> enabled
--     row level security forced: no -> yes
--- replica identity
CREATE TABLE t (id int NOT NULL UNIQUE);
CREATE TABLE u (id int NOT NULL UNIQUE);
-- when
ALTER TABLE t REPLICA IDENTITY FULL;
ALTER TABLE u REPLICA IDENTITY USING INDEX u_id_key;
-- then
-- ~ table public.t
--     replica identity: default -> full
-- ~ table public.u
--     replica identity: default -> index u_id_key
--- comment
CREATE TABLE t (id int);
COMMENT ON TABLE t IS 'old';
-- when
COMMENT ON TABLE t IS 'it''s new';
-- then
-- ~ table public.t
--     comment: old -> it's new
--- a comment taken back leaves nothing
CREATE TABLE t (id int);
-- when
COMMENT ON TABLE t IS 'x';
COMMENT ON TABLE t IS NULL;
-- then
--- a foreign table and its options
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE t (id int) SERVER s OPTIONS (a '1');
-- when
ALTER FOREIGN TABLE t OPTIONS (SET a '2', ADD b 'x');
ALTER FOREIGN TABLE t ALTER id OPTIONS (c '3');
-- then
-- ~ table public.t
--     foreign table options: a=1 -> a=2, b=x
-- ~ column public.t.id
--     foreign data wrapper options: (none) -> c=3
--- history tables and what belongs to them are left out
-- when
CREATE TABLE databasechangelog (id serial PRIMARY KEY, a text);

CREATE SCHEMA tools;
CREATE TABLE tools.history (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
CREATE TABLE history (id int);
-- then
-- + schema tools
-- + table public.history
--- a policy on a history table is not left out
CREATE TABLE databasechangelog (id int PRIMARY KEY);
-- when
CREATE POLICY p ON databasechangelog USING (id > 0);
-- then
-- + policy public.databasechangelog.p
--- a temporary table is nobody's
-- when
CREATE TEMPORARY TABLE t (id serial PRIMARY KEY);
-- then
