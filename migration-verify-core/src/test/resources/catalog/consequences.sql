--- a renamed schema takes all that names it along
CREATE SCHEMA old;
CREATE TYPE old.mood AS ENUM ('sad', 'ok');
CREATE TABLE old.base (id int PRIMARY KEY, mood old.mood DEFAULT 'ok' CHECK (mood <> 'sad'));
CREATE FUNCTION old.twice(a int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT 2 * a';
CREATE TABLE other (base int REFERENCES old.base, m old.mood[], twice int DEFAULT old.twice(2));
CREATE VIEW seen AS SELECT id, old.twice(id) AS twice FROM old.base;
-- when
ALTER SCHEMA old RENAME TO new;
-- then
-- + schema new
-- - schema old
-- + table new.base
-- - table old.base
-- ~ view public.seen
--     definition:
--         SELECT id,
--       -     old.twice(id) AS twice
--       -    FROM old.base
--       +     new.twice(id) AS twice
--       +    FROM new.base
-- + enum new.mood
-- - enum old.mood
-- + function new.twice(integer)
-- - function old.twice(integer)
-- ~ column public.other.m
--     type: old.mood[] -> new.mood[]
-- ~ column public.other.twice
--     default: old.twice(2) -> new.twice(2)
-- ~ constraint public.other.other_base_fkey
--     definition: FOREIGN KEY (base) REFERENCES old.base(id) -> FOREIGN KEY (base) REFERENCES new.base(id)
--- a renamed role is renamed wherever it stands
CREATE ROLE clerk;
CREATE TABLE t (id int);
ALTER TABLE t OWNER TO clerk;
CREATE TABLE u (id int);
GRANT SELECT (id) ON u TO clerk;
CREATE POLICY p ON u TO clerk USING (true);
ALTER DEFAULT PRIVILEGES FOR ROLE clerk GRANT SELECT ON TABLES TO PUBLIC;
-- when
ALTER ROLE clerk RENAME TO agent;
-- then
-- + role agent
-- - role clerk
-- ~ table public.t
--     owner: clerk -> agent
-- ~ column public.u.id
--     privileges: clerk: SELECT -> agent: SELECT
-- ~ policy public.u.p
--     roles: clerk -> agent
-- + default privileges of agent on tables
-- - default privileges of clerk on tables
--- a renamed type, a renamed label
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE t (a mood DEFAULT 'ok', b mood[] CHECK (b <> ARRAY['sad'::mood]));
CREATE VIEW v AS SELECT * FROM t WHERE a = 'sad';
CREATE INDEX i ON t (b) WHERE a = 'sad';
CREATE FUNCTION f(m mood DEFAULT 'sad') RETURNS mood LANGUAGE sql AS 'SELECT m';
-- when
ALTER TYPE mood RENAME TO humour;
ALTER TYPE humour RENAME VALUE 'sad' TO 'glum';
-- then
-- ~ view public.v
--     definition:
--             b
--            FROM public.t
--       -   WHERE (a = 'sad'::public.mood)
--       +   WHERE (a = 'glum'::public.humour)
-- + enum public.humour
-- - enum public.mood
-- + function public.f(public.humour)
-- - function public.f(public.mood)
-- ~ column public.t.a
--     default: 'ok'::public.mood -> 'ok'::public.humour
--     type: public.mood -> public.humour
-- ~ column public.t.b
--     type: public.mood[] -> public.humour[]
-- ~ constraint public.t.t_b_check
--     definition: CHECK ((b <> ARRAY['sad'::public.mood])) -> CHECK ((b <> ARRAY['glum'::public.humour]))
-- ~ index public.i
--     definition:
--       - CREATE INDEX i ON public.t USING btree (b) WHERE (a = 'sad'::public.mood)
--       + CREATE INDEX i ON public.t USING btree (b) WHERE (a = 'glum'::public.humour)
--- a renamed domain, its renamed base
CREATE DOMAIN one AS text CHECK (VALUE <> '');
CREATE DOMAIN two AS one;
CREATE TABLE t (a one, b two[], CHECK (a <> 'x'::one));
-- when
ALTER DOMAIN one RENAME TO eins;
-- then
-- + domain public.eins
-- - domain public.one
-- ~ domain public.two
--     base type: public.one -> public.eins
-- ~ column public.t.a
--     type: public.one -> public.eins
-- ~ constraint public.t.t_a_check
--     definition:
--       - CHECK (((a)::text <> (('x'::text)::public.one)::text))
--       + CHECK (((a)::text <> (('x'::text)::public.eins)::text))
--- a renamed column under everything that shows it
CREATE TABLE t (id int PRIMARY KEY, a text CHECK (a <> ''), g text GENERATED ALWAYS AS (a || 'x') STORED, UNIQUE (a));
CREATE TABLE r (a text REFERENCES t (a));
CREATE INDEX i ON t (lower(a)) WHERE a <> 'b';
CREATE VIEW v AS SELECT a AS b FROM t;
CREATE VIEW w AS SELECT b FROM v;
CREATE POLICY p ON r USING (EXISTS (SELECT FROM t WHERE t.a = r.a));
CREATE FUNCTION trg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER g BEFORE UPDATE OF a ON t FOR EACH ROW WHEN (NEW.a <> 'c') EXECUTE FUNCTION trg();
CREATE RULE u AS ON DELETE TO r DO ALSO DELETE FROM t WHERE t.a = OLD.a;
CREATE FUNCTION f() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM t WHERE a = 'd'; END;
-- when
ALTER TABLE t RENAME COLUMN a TO z;
-- then
-- ~ view public.v
--     definition:
--       - SELECT a AS b
--       + SELECT z AS b
--            FROM public.t
-- ~ function public.f()
--     definition:
--          SELECT count(*) AS count
--             FROM public.t
--       -    WHERE (t.a = 'd'::text);
--       +    WHERE (t.z = 'd'::text);
--         END
-- - column public.t.a
-- ~ column public.t.g
--     generated: ((a || 'x'::text)) stored -> ((z || 'x'::text)) stored
-- + column public.t.z
-- ~ constraint public.r.r_a_fkey
--     definition: FOREIGN KEY (a) REFERENCES public.t(a) -> FOREIGN KEY (a) REFERENCES public.t(z)
-- ~ constraint public.t.t_a_check
--     definition: CHECK ((a <> ''::text)) -> CHECK ((z <> ''::text))
-- ~ constraint public.t.t_a_key
--     definition: UNIQUE (a) -> UNIQUE (z)
-- ~ index public.i
--     definition:
--       - CREATE INDEX i ON public.t USING btree (lower(a)) WHERE (a <> 'b'::text)
--       + CREATE INDEX i ON public.t USING btree (lower(z)) WHERE (z <> 'b'::text)
-- ~ trigger public.t.g
--     definition:
--       - CREATE TRIGGER g BEFORE UPDATE OF a ON public.t FOR EACH ROW WHEN ((new.a <> 'c'::text)) EXECUTE FUNCTION public.trg()
--       + CREATE TRIGGER g BEFORE UPDATE OF z ON public.t FOR EACH ROW WHEN ((new.z <> 'c'::text)) EXECUTE FUNCTION public.trg()
-- ~ rule public.r.u
--     definition:
--         CREATE RULE u AS
--             ON DELETE TO public.r DO  DELETE FROM public.t
--       -   WHERE (t.a = old.a);
--       +   WHERE (t.z = old.a);
-- ~ policy public.r.p
--     using:
--         (EXISTS ( SELECT
--            FROM public.t
--       -   WHERE (t.a = r.a)))
--       +   WHERE (t.z = r.a)))
--- a renamed table under everything that shows it
CREATE TABLE t (id serial PRIMARY KEY, a text);
CREATE TABLE child (b int) INHERITS (t);
CREATE TABLE r (t int REFERENCES t, whole t);
CREATE FUNCTION f(x t) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE VIEW v AS SELECT f(t) AS f FROM t;
-- when
ALTER TABLE t RENAME TO u;
-- then
-- ~ table public.child
--     inherits: public.t -> public.u
-- - table public.t
-- + table public.u
-- ~ view public.v
--     definition:
--       - SELECT public.f(t.*) AS f
--       -    FROM public.t
--       + SELECT public.f(u.*) AS f
--       +    FROM public.u
-- ~ sequence public.t_id_seq
--     owned by: public.t.id -> public.u.id
-- - function public.f(public.t)
-- + function public.f(public.u)
-- ~ column public.r.whole
--     type: public.t -> public.u
-- ~ constraint public.r.r_t_fkey
--     definition: FOREIGN KEY (t) REFERENCES public.t(id) -> FOREIGN KEY (t) REFERENCES public.u(id)
--- a renamed parent and the checks of its children
CREATE TABLE parent (a int CONSTRAINT positive CHECK (a > 0));
CREATE TABLE child () INHERITS (parent);
-- when
ALTER TABLE parent RENAME CONSTRAINT positive TO above;
ALTER TABLE parent RENAME TO mother;
-- then
-- ~ table public.child
--     inherits: public.parent -> public.mother
-- + table public.mother
-- - table public.parent
--- a renamed partitioned table
CREATE TABLE p (id int PRIMARY KEY, x text) PARTITION BY LIST (id);
CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
CREATE INDEX px ON p (x);
CREATE FUNCTION trg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER g AFTER INSERT ON p FOR EACH ROW EXECUTE FUNCTION trg();
-- when
ALTER TABLE p RENAME TO q;
ALTER INDEX px RENAME TO qx;
-- then
-- - table public.p
-- ~ table public.p1
--     partition of: public.p -> public.q
-- + table public.q
-- ~ index public.p1_x_idx
--     attached to: public.px -> public.qx
--- a renamed sequence under a default
CREATE SEQUENCE s;
CREATE TABLE t (id int DEFAULT nextval('s'));
-- when
ALTER SEQUENCE s RENAME TO z;
-- then
-- - sequence public.s
-- + sequence public.z
-- ~ column public.t.id
--     default: nextval('public.s'::regclass) -> nextval('public.z'::regclass)
--- a renamed function under a trigger, a default, an index and an exclusion
CREATE FUNCTION f(a int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT a';
CREATE FUNCTION trg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TABLE t (a int DEFAULT f(1), CONSTRAINT apart EXCLUDE USING btree (f(a) WITH =));
CREATE INDEX i ON t (f(a));
CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION trg();
CREATE TABLE p (a int) PARTITION BY RANGE (f(a));
-- when
ALTER FUNCTION f RENAME TO z;
ALTER FUNCTION trg RENAME TO fired;
-- then
-- ~ table public.p
--     partition key: RANGE (public.f(a)) -> RANGE (public.z(a))
-- - function public.f(integer)
-- + function public.fired()
-- - function public.trg()
-- + function public.z(integer)
-- ~ column public.t.a
--     default: public.f(1) -> public.z(1)
-- ~ constraint public.t.apart
--     definition: EXCLUDE USING btree (public.f(a) WITH =) -> EXCLUDE USING btree (public.z(a) WITH =)
-- ~ index public.i
--     definition:
--       - CREATE INDEX i ON public.t USING btree (public.f(a))
--       + CREATE INDEX i ON public.t USING btree (public.z(a))
-- ~ trigger public.t.g
--     definition:
--       - CREATE TRIGGER g BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.trg()
--       + CREATE TRIGGER g BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.fired()
--- an extension moved to another schema
CREATE SCHEMA app;
CREATE EXTENSION hstore;
CREATE TABLE t (a hstore, b text DEFAULT 'x=>1'::hstore -> 'x', c hstore[]);
CREATE VIEW v AS SELECT a -> 'k' AS k FROM t;
-- when
ALTER EXTENSION hstore SET SCHEMA app;
-- then
-- ~ extension hstore
--     schema: public -> app
-- ~ view public.v
--     definition:
--       - SELECT (a OPERATOR(public.->) 'k'::text) AS k
--       + SELECT (a OPERATOR(app.->) 'k'::text) AS k
--            FROM public.t
-- ~ column public.t.a
--     type: public.hstore -> app.hstore
-- ~ column public.t.b
--     default:
--       - ('"x"=>"1"'::public.hstore OPERATOR(public.->) 'x'::text)
--       + ('"x"=>"1"'::app.hstore OPERATOR(app.->) 'x'::text)
-- ~ column public.t.c
--     type: public.hstore[] -> app.hstore[]
--- a table that becomes a member of an extension, and one that ceases to be
CREATE EXTENSION hstore;
CREATE TABLE t (id int PRIMARY KEY CHECK (id > 0));
CREATE TABLE u (id int PRIMARY KEY CHECK (id > 0));
CREATE INDEX u_id ON u (id);
CREATE POLICY p ON t USING (true);
ALTER EXTENSION hstore ADD TABLE u;
-- when
ALTER EXTENSION hstore ADD TABLE t;
ALTER EXTENSION hstore DROP TABLE u;
-- then
-- - table public.t
-- + table public.u
--- a renamed attribute under a function and the view of what it returns
CREATE TYPE pair AS (a int, b int);
CREATE FUNCTION pairs() RETURNS SETOF pair LANGUAGE sql AS 'SELECT 1, 2';
CREATE VIEW v AS SELECT * FROM pairs();
CREATE TABLE t (p pair);
CREATE VIEW w AS SELECT (p).a AS x FROM t;
-- when
ALTER TYPE pair RENAME ATTRIBUTE a TO z;
-- then
-- ~ view public.w
--     definition:
--       - SELECT (p).a AS x
--       + SELECT (p).z AS x
--            FROM public.t
-- ~ composite type public.pair
--     attributes:
--       - a integer
--       + z integer
--         b integer
--- a column more under a view that joins
CREATE TABLE t (id int, a text);
CREATE TABLE u (id int, b text);
CREATE VIEW v AS SELECT * FROM t JOIN u USING (id);
-- when
ALTER TABLE u ADD COLUMN a text;
-- then
-- + column public.u.a
--- a renamed index by which a table tells its rows apart
CREATE TABLE t (id int NOT NULL);
CREATE UNIQUE INDEX i ON t (id);
ALTER TABLE t REPLICA IDENTITY USING INDEX i;
-- when
ALTER INDEX i RENAME TO z;
-- then
-- ~ table public.t
--     replica identity: index i -> index z
-- - index public.i
-- + index public.z
--- a renamed constraint and the index behind it
CREATE TABLE t (id int CONSTRAINT one PRIMARY KEY);
-- when
ALTER TABLE t RENAME CONSTRAINT one TO two;
-- then
-- - constraint public.t.one
-- + constraint public.t.two
--- another type under a check and an index
CREATE TABLE t (a varchar(5) CHECK (a <> 'x'));
CREATE INDEX i ON t (lower(a));
-- when
ALTER TABLE t ALTER a TYPE text;
-- then
-- ~ column public.t.a
--     type: character varying(5) -> text
-- ~ constraint public.t.t_a_check
--     definition: CHECK (((a)::text <> 'x'::text)) -> CHECK ((a <> 'x'::text))
-- ~ index public.i
--     definition:
--       - CREATE INDEX i ON public.t USING btree (lower((a)::text))
--       + CREATE INDEX i ON public.t USING btree (lower(a))
--- a renamed collation
CREATE COLLATION c (locale = 'C');
CREATE TABLE t (a text COLLATE c CHECK (a < 'b' COLLATE c));
-- when
ALTER COLLATION c RENAME TO z;
-- then
-- ~ column public.t.a
--     collation: public.c -> public.z
-- ~ constraint public.t.t_a_check
--     definition: CHECK ((a < ('b'::text COLLATE public.c))) -> CHECK ((a < ('b'::text COLLATE public.z)))
-- - collation public.c
-- + collation public.z
--- a table that becomes the tool's history
CREATE TABLE t (id serial PRIMARY KEY, a text);
CREATE INDEX i ON t (a);
-- when
ALTER TABLE t RENAME TO databasechangelog;
-- then
-- - table public.t
--- all that one owns given to another, and dropped
CREATE ROLE leaver;
CREATE ROLE stayer;
CREATE TABLE t (id int);
ALTER TABLE t OWNER TO leaver;
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
ALTER FUNCTION f OWNER TO leaver;
CREATE TABLE u (id int);
GRANT SELECT ON u TO leaver;
-- when
REASSIGN OWNED BY leaver TO stayer;

DROP OWNED BY leaver;
-- then
-- ~ table public.t
--     owner: leaver -> stayer
-- ~ table public.u
--     privileges: leaver: SELECT -> (none)
-- ~ function public.f()
--     owner: leaver -> stayer
--- what is written anew and stays the same
CREATE TABLE t (id int PRIMARY KEY, a text);
CREATE MATERIALIZED VIEW m AS SELECT * FROM t;
CREATE UNIQUE INDEX m_id ON m (id);
CLUSTER t USING t_pkey;
ALTER TABLE t SET WITHOUT CLUSTER;
-- when
REINDEX TABLE t;

REFRESH MATERIALIZED VIEW CONCURRENTLY m;

TRUNCATE t;

VACUUM FULL t;

VACUUM FULL pg_class;

VACUUM FULL pg_depend;

ALTER TABLE t SET UNLOGGED;

ALTER TABLE t SET LOGGED;
-- then
--- rows of the catalog written by hand
CREATE TABLE t (id int PRIMARY KEY, a text CHECK (a <> ''));
CREATE VIEW v AS SELECT a FROM t;
-- when
UPDATE pg_class SET relname = 'u' WHERE oid = 't'::regclass;
UPDATE pg_attribute SET attname = 'b' WHERE attrelid = 'u'::regclass AND attname = 'a';
UPDATE pg_index SET indisvalid = false WHERE indrelid = 'u'::regclass;
-- then
-- - table public.t
-- + table public.u
-- ~ view public.v
--     definition:
--       - SELECT a
--       -    FROM public.t
--       + SELECT b AS a
--       +    FROM public.u
-- ~ index public.t_pkey
--     state: valid -> invalid
