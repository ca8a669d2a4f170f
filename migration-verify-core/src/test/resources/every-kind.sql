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
-- The last, since the JDBC driver does not split a script after it.
CREATE FUNCTION app.parsed() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM app.person; END;
