--- a new primary key stands for its index
CREATE TABLE t (a int NOT NULL);
-- when
ALTER TABLE t ADD CONSTRAINT t_pk PRIMARY KEY (a);
-- then
-- + constraint public.t.t_pk
--- columns in another order
CREATE TABLE t (a int NOT NULL, b int NOT NULL, CONSTRAINT k UNIQUE (a, b));
-- when
ALTER TABLE t DROP CONSTRAINT k, ADD CONSTRAINT k UNIQUE (b, a);
-- then
-- ~ constraint public.t.k
--     definition: UNIQUE (a, b) -> UNIQUE (b, a)
--- foreign key: actions, deferrability, validity
CREATE TABLE u (id int PRIMARY KEY);
CREATE TABLE t (a int CONSTRAINT f REFERENCES u, b int CONSTRAINT g REFERENCES u, c int CONSTRAINT h REFERENCES u);
-- when
ALTER TABLE t DROP CONSTRAINT f, ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES u ON DELETE CASCADE;
ALTER TABLE t ALTER CONSTRAINT g DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE t DROP CONSTRAINT h, ADD CONSTRAINT h FOREIGN KEY (c) REFERENCES u NOT VALID;
-- then
-- ~ constraint public.t.f
--     definition:
--       - FOREIGN KEY (a) REFERENCES public.u(id)
--       + FOREIGN KEY (a) REFERENCES public.u(id) ON DELETE CASCADE
-- ~ constraint public.t.g
--     definition:
--       - FOREIGN KEY (b) REFERENCES public.u(id)
--       + FOREIGN KEY (b) REFERENCES public.u(id) DEFERRABLE INITIALLY DEFERRED
-- ~ constraint public.t.h
--     definition:
--       - FOREIGN KEY (c) REFERENCES public.u(id)
--       + FOREIGN KEY (c) REFERENCES public.u(id) NOT VALID
--- a foreign key that was turned off and forgotten
CREATE TABLE u (id int PRIMARY KEY);
CREATE TABLE t (a int REFERENCES u);
-- when
ALTER TABLE t DISABLE TRIGGER ALL;
-- then
-- ~ constraint public.t.t_a_fkey
--     enforcing triggers: (none) -> disabled
--- check
CREATE TABLE t (a int CONSTRAINT c CHECK (a > 0));
-- when
ALTER TABLE t DROP CONSTRAINT c, ADD CONSTRAINT c CHECK (a > 1) NO INHERIT;
-- then
-- ~ constraint public.t.c
--     definition: CHECK ((a > 0)) -> CHECK ((a > 1)) NO INHERIT
--- exclusion
CREATE TABLE t (a int4range);
-- when
ALTER TABLE t ADD CONSTRAINT x EXCLUDE USING gist (a WITH &&) WHERE (NOT isempty(a));
-- then
-- + constraint public.t.x
--- nulls not distinct (15+)
CREATE TABLE t (a int, CONSTRAINT k UNIQUE (a));
-- when
ALTER TABLE t DROP CONSTRAINT k, ADD CONSTRAINT k UNIQUE NULLS NOT DISTINCT (a);
-- then
-- ~ constraint public.t.k
--     definition: UNIQUE (a) -> UNIQUE NULLS NOT DISTINCT (a)
--- columns set to null (15+)
CREATE TABLE u (a int, b int, PRIMARY KEY (a, b));
CREATE TABLE t (a int, b int, CONSTRAINT f FOREIGN KEY (a, b) REFERENCES u ON DELETE SET NULL);
-- when
ALTER TABLE t DROP CONSTRAINT f, ADD CONSTRAINT f FOREIGN KEY (a, b) REFERENCES u ON DELETE SET NULL (b);
-- then
-- ~ constraint public.t.f
--     definition:
--       - FOREIGN KEY (a, b) REFERENCES public.u(a, b) ON DELETE SET NULL
--       + FOREIGN KEY (a, b) REFERENCES public.u(a, b) ON DELETE SET NULL (b)
--- comment
CREATE TABLE t (a int CONSTRAINT c CHECK (a > 0));
-- when
COMMENT ON CONSTRAINT c ON t IS 'why';
-- then
-- ~ constraint public.t.c
--     comment: (none) -> why
--- a constraint's index has settings of its own
CREATE TABLE t (a int CONSTRAINT k PRIMARY KEY);
-- when
ALTER INDEX k SET (fillfactor = 50);
ALTER TABLE t CLUSTER ON k;
COMMENT ON INDEX k IS 'mine';
-- then
-- ~ index public.k
--     clustered: no -> yes
--     comment: (none) -> mine
--     storage parameters: (none) -> fillfactor=50
--- a referenced key dropped with those that point at it
CREATE TABLE u (id int PRIMARY KEY);
CREATE TABLE t (a int REFERENCES u);
-- when
DROP TABLE u CASCADE;
-- then
-- - table public.u
-- - constraint public.t.t_a_fkey
