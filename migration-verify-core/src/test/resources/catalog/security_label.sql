--- labels come, change and go (written as a label provider writes them)
CREATE TABLE t (a int);
CREATE FUNCTION f(int, text) RETURNS int LANGUAGE sql AS 'SELECT 1';
INSERT INTO pg_seclabel VALUES
    ('t'::regclass, 'pg_class'::regclass, 0, 'guard', 'low'), ('f'::regproc, 'pg_proc'::regclass, 0, 'guard', 'low');
-- when
UPDATE pg_seclabel SET label = 'high' WHERE objoid = 't'::regclass;
DELETE FROM pg_seclabel WHERE objoid = 'f'::regproc;
INSERT INTO pg_seclabel VALUES ('t'::regclass, 'pg_class'::regclass, 1, 'guard', 'high');
-- then
-- - security label of guard on function public.f(integer,pg_catalog.text)
-- + security label of guard on table column public.t.a
-- ~ security label of guard on table public.t
--     label: low -> high
--- a label goes with its table
CREATE TABLE t (a int);
INSERT INTO pg_seclabel VALUES
    ('t'::regclass, 'pg_class'::regclass, 0, 'guard', 'low'), ('t'::regclass, 'pg_class'::regclass, 1, 'guard', 'low');
-- when
DROP TABLE t;
-- then
-- - table public.t
--- a label of the database
-- when
INSERT INTO pg_shseclabel SELECT oid, 'pg_database'::regclass, 'guard', 'high' FROM pg_database WHERE datname = current_database();
-- then
-- ~ database (current)
--     security labels: (none) -> guard: high
