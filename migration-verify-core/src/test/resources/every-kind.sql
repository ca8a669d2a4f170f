-- Something of every kind that a snapshot knows, for every major version of PostgreSQL.
CREATE SCHEMA app;
CREATE SCHEMA "Mixed ""Case""";
CREATE EXTENSION hstore SCHEMA app;
CREATE TYPE app.mood AS ENUM ('sad', 'ok');
CREATE DOMAIN app.email AS text COLLATE "C" NOT NULL DEFAULT '' CHECK (VALUE ~ '@' OR VALUE = '');
CREATE TYPE app.address AS (street text, zip varchar(9));
CREATE SEQUENCE app.numbers START 10;

CREATE TABLE app.person (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email app.email,
    mood app.mood DEFAULT 'ok',
    home app.address,
    tags app.hstore,
    number int DEFAULT nextval('app.numbers'),
    name text NOT NULL,
    folded text GENERATED ALWAYS AS (lower(name)) STORED,
    born date CONSTRAINT alive CHECK (born > '1900-01-01'),
    UNIQUE (email) DEFERRABLE
);
CREATE TABLE "Mixed ""Case"""."a.b" ("C d" serial, "E" int REFERENCES app.person ON DELETE CASCADE);
CREATE UNIQUE INDEX person_name ON app.person (lower(name) DESC) INCLUDE (born) WHERE number > 0;
COMMENT ON TABLE app.person IS 'people';
COMMENT ON COLUMN app.person.born IS 'day';
GRANT SELECT (name), UPDATE (name) ON app.person TO PUBLIC;

CREATE TABLE app.event (id int, at timestamptz, what text, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE app.event_2024 PARTITION OF app.event FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE app.event_rest PARTITION OF app.event DEFAULT;
CREATE INDEX event_what ON app.event (what);
CREATE TABLE app.base (id int NOT NULL CHECK (id > 0));
CREATE TABLE app.child (extra int) INHERITS (app.base);

CREATE VIEW app.adult AS SELECT id, name FROM app.person WHERE born < '2000-01-01';
CREATE VIEW app.adult_names AS SELECT name FROM app.adult;
CREATE MATERIALIZED VIEW app.totals AS SELECT mood, count(*) AS people FROM app.person GROUP BY mood;
CREATE INDEX totals_mood ON app.totals (mood);

CREATE FUNCTION app.total(a int) RETURNS int LANGUAGE sql AS 'SELECT a';
CREATE FUNCTION app.total(a int, b text DEFAULT 'x') RETURNS TABLE (c int, d text) LANGUAGE sql AS 'SELECT a, b';
CREATE PROCEDURE app.tidy(INOUT a int) LANGUAGE plpgsql AS 'BEGIN COMMIT; END';
CREATE AGGREGATE app.sum_of(int) (SFUNC = int4pl, STYPE = int, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = int);
CREATE FUNCTION app.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER touched BEFORE UPDATE ON app.person FOR EACH ROW EXECUTE FUNCTION app.touch();
CREATE TRIGGER touched AFTER INSERT ON app.event FOR EACH ROW EXECUTE FUNCTION app.touch();
CREATE CONSTRAINT TRIGGER checked AFTER INSERT ON app.person DEFERRABLE FOR EACH ROW EXECUTE FUNCTION app.touch();
CREATE RULE quiet AS ON DELETE TO app.base DO INSTEAD NOTHING;
ALTER TABLE app.person ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON app.person FOR SELECT USING (name = CURRENT_USER);
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO PUBLIC;

CREATE TYPE app.span AS RANGE (SUBTYPE = time, MULTIRANGE_TYPE_NAME = app.spans);
CREATE TYPE app.shell;
CREATE TYPE app.id;
CREATE FUNCTION app.id_in(cstring) RETURNS app.id IMMUTABLE STRICT LANGUAGE internal AS 'int4in';
CREATE FUNCTION app.id_out(app.id) RETURNS cstring IMMUTABLE STRICT LANGUAGE internal AS 'int4out';
CREATE TYPE app.id (INPUT = app.id_in, OUTPUT = app.id_out, LIKE = int, DEFAULT = '7');
CREATE FUNCTION app.same(app.id, app.id) RETURNS boolean IMMUTABLE STRICT LANGUAGE internal AS 'int4eq';
CREATE OPERATOR app.= (LEFTARG = app.id, RIGHTARG = app.id, FUNCTION = app.same, COMMUTATOR = OPERATOR(app.=), HASHES);
CREATE OPERATOR CLASS app.id_ops DEFAULT FOR TYPE app.id USING hash AS OPERATOR 1 app.=;
CREATE CAST (app.id AS int) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE STATISTICS app.together (ndistinct) ON name, born FROM app.person;
CREATE FUNCTION app.watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER watch ON ddl_command_end WHEN TAG IN ('DROP AGGREGATE') EXECUTE FUNCTION app.watch();
CREATE PUBLICATION news FOR TABLE app.person;
CREATE SUBSCRIPTION old_news CONNECTION 'dbname=nowhere' PUBLICATION news WITH (connect = false, slot_name = NONE);
CREATE FOREIGN DATA WRAPPER wrapper OPTIONS (a '1');
CREATE SERVER far TYPE 'x' FOREIGN DATA WRAPPER wrapper;
CREATE USER MAPPING FOR PUBLIC SERVER far OPTIONS (password 'secret');
CREATE FOREIGN TABLE app.abroad (id int) SERVER far;
CREATE COLLATION app.plain FROM "C";
CREATE CONVERSION app.latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
CREATE TEXT SEARCH PARSER app.parser (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH TEMPLATE app.template (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY app.words (TEMPLATE = app.template, Accept = false);
CREATE TEXT SEARCH CONFIGURATION app.words (PARSER = app.parser);
ALTER TEXT SEARCH CONFIGURATION app.words ADD MAPPING FOR word WITH app.words, simple;
CREATE LANGUAGE tongue HANDLER plpgsql_call_handler;
CREATE TRANSFORM FOR int LANGUAGE tongue (FROM SQL WITH FUNCTION prsd_lextype(internal));
CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;
SELECT lo_create(4711);
INSERT INTO pg_seclabel VALUES ('app.person'::regclass, 'pg_class'::regclass, 0, 'guard', 'low');
-- The last, since the JDBC driver does not split a script after it.
CREATE FUNCTION app.parsed() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM app.person; END;
