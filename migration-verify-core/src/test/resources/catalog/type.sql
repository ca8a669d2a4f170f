--- labels of an enum in order
CREATE TYPE mood AS ENUM ('sad', 'ok', 'it''s');
-- when
ALTER TYPE mood ADD VALUE 'fine' BEFORE 'ok';
-- then
-- ~ enum public.mood
--     labels:
--         'sad'
--       + 'fine'
--         'ok'
--         'it''s'
--- a renamed label
CREATE TYPE mood AS ENUM ('a', 'b');
-- when
ALTER TYPE mood RENAME VALUE 'a' TO 'z';
-- then
-- ~ enum public.mood
--     labels:
--       - 'a'
--       + 'z'
--         'b'
--- an enum that outlives its table
CREATE TYPE mood AS ENUM ('a');
CREATE TABLE t (m mood, n mood[]);
-- when
DROP TABLE t;
-- then
-- - table public.t
--- owner, comment, privileges of an enum
CREATE TYPE mood AS ENUM ('a');
-- when
ALTER TYPE mood OWNER TO app_writer;
COMMENT ON TYPE mood IS 'felt';
REVOKE USAGE ON TYPE mood FROM PUBLIC;
-- then
-- ~ enum public.mood
--     comment: (none) -> felt
--     owner: postgres -> app_writer
--     privileges: (none) -> PUBLIC: none
--- a domain
CREATE DOMAIN email AS text;
-- when
ALTER DOMAIN email SET DEFAULT 'a@b';
ALTER DOMAIN email SET NOT NULL;
ALTER DOMAIN email ADD CONSTRAINT at CHECK (VALUE LIKE '%@%') NOT VALID;
ALTER DOMAIN email OWNER TO app_writer;
COMMENT ON DOMAIN email IS 'address';
COMMENT ON CONSTRAINT at ON DOMAIN email IS 'an at';
-- then
-- ~ domain public.email
--     comment: (none) -> address
--     default: (none) -> 'a@b'::text
--     not null: no -> yes
--     owner: postgres -> app_writer
-- + constraint public.email.at
--- a domain's base type and collation
CREATE DOMAIN code AS varchar(3);
-- when
DROP DOMAIN code;
CREATE DOMAIN code AS varchar(4) COLLATE "C";
-- then
-- ~ domain public.code
--     base type: character varying(3) -> character varying(4)
--     collation: (none) -> pg_catalog."C"
--- a new domain stands for its constraints
-- when
CREATE DOMAIN positive AS int CHECK (VALUE > 0);
-- then
-- + domain public.positive
--- a composite type
CREATE TYPE address AS (street text, zip varchar(5));
-- when
ALTER TYPE address ALTER ATTRIBUTE zip TYPE varchar(9);
ALTER TYPE address ADD ATTRIBUTE "Town" text COLLATE "C";
COMMENT ON TYPE address IS 'where';
COMMENT ON COLUMN address.zip IS 'code';
-- then
-- ~ composite type public.address
--     attribute comments: (none) -> zip: code
--     attributes:
--         street text
--       - zip character varying(5)
--       + zip character varying(9)
--       + "Town" text COLLATE pg_catalog."C"
--     comment: (none) -> where
--- the row types of tables are no types of their own
-- when
CREATE TABLE t (a int);
CREATE VIEW v AS SELECT 1 AS a;
-- then
-- + table public.t
-- + view public.v
