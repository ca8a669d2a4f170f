--- names that PostgreSQL made up for NOT NULL are no difference (18+)
CREATE TABLE t (a int NOT NULL);
-- when
DROP TABLE t;
CREATE TABLE u (b int NOT NULL);
ALTER TABLE u RENAME TO t;
ALTER TABLE t RENAME b TO a;
-- then
--- a NOT NULL with a name, unproven, not inherited (18+)
CREATE TABLE t (a int, b int, c int);
-- when
ALTER TABLE t ADD CONSTRAINT a_must_be NOT NULL a;
ALTER TABLE t ADD CONSTRAINT t_b_not_null NOT NULL b NOT VALID;
ALTER TABLE t ADD CONSTRAINT t_c_not_null NOT NULL c NO INHERIT;
COMMENT ON CONSTRAINT a_must_be ON t IS 'why';
-- then
-- ~ column public.t.a
--     not null: no -> yes
--     not null comment: (none) -> why
--     not null constraint: (none) -> a_must_be
-- ~ column public.t.b
--     not null: no -> yes, not valid
-- ~ column public.t.c
--     not null: no -> yes, no inherit
--- an inherited NOT NULL that the child now has of its own (18+)
CREATE TABLE a (id int NOT NULL);
CREATE TABLE t () INHERITS (a);
-- when
ALTER TABLE t ALTER id SET NOT NULL;
-- then
-- ~ column public.t.id
--     not null: yes -> yes, declared here too
--- virtual generated columns (18+)
CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a + 1) STORED);
-- when
ALTER TABLE t DROP COLUMN b;
ALTER TABLE t ADD COLUMN b int GENERATED ALWAYS AS (a + 1) VIRTUAL;
-- then
-- ~ column public.t.b
--     generated: ((a + 1)) stored -> ((a + 1)) virtual
--- constraints that are not enforced (18+)
CREATE TABLE t (a int, CONSTRAINT c CHECK (a > 0));
-- when
ALTER TABLE t DROP CONSTRAINT c, ADD CONSTRAINT c CHECK (a > 0) NOT ENFORCED;
-- then
-- ~ constraint public.t.c
--     definition: CHECK ((a > 0)) -> CHECK ((a > 0)) NOT ENFORCED
--- temporal keys (18+)
CREATE EXTENSION btree_gist;
CREATE TABLE t (a int, at daterange, CONSTRAINT k UNIQUE (a, at));
-- when
ALTER TABLE t DROP CONSTRAINT k, ADD CONSTRAINT k UNIQUE (a, at WITHOUT OVERLAPS);
CREATE TABLE u (a int, at daterange, CONSTRAINT f FOREIGN KEY (a, PERIOD at) REFERENCES t (a, PERIOD at));
-- then
-- + table public.u
-- ~ constraint public.t.k
--     definition: UNIQUE (a, at) -> UNIQUE (a, at WITHOUT OVERLAPS)
