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
