--- a new partition stands for the indexes and constraints that it got
CREATE TABLE m (id int, at date, CHECK (id > 0), PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE INDEX m_at ON m (at);
-- when
CREATE TABLE m_2024 PARTITION OF m FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
-- then
-- + table public.m_2024
--- a new index of the whole stands for those of its partitions
CREATE TABLE m (id int, at date) PARTITION BY RANGE (at);
CREATE TABLE m_2024 PARTITION OF m FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE m_2025 PARTITION OF m FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
-- when
CREATE INDEX m_at ON m (at);
ALTER TABLE m ADD PRIMARY KEY (id, at);
-- then
-- ~ column public.m.at
--     not null: no -> yes
-- ~ column public.m.id
--     not null: no -> yes
-- + constraint public.m.m_pkey
-- + index public.m_at
--- a partition's bound
CREATE TABLE m (kind text) PARTITION BY LIST (kind);
CREATE TABLE a PARTITION OF m FOR VALUES IN ('a');
CREATE TABLE rest PARTITION OF m DEFAULT;
-- when
ALTER TABLE m DETACH PARTITION rest;
ALTER TABLE m DETACH PARTITION a;
ALTER TABLE m ATTACH PARTITION a FOR VALUES IN ('a', 'b');
-- then
-- ~ table public.a
--     partition bound: FOR VALUES IN ('a') -> FOR VALUES IN ('a', 'b')
-- ~ table public.rest
--     partition bound: DEFAULT -> (none)
--     partition of: public.m -> (none)
-- ~ column public.rest.kind
--     inherited: yes -> (none)
--- a partition key
CREATE TABLE m (kind text, at date) PARTITION BY LIST (kind);
-- when
DROP TABLE m;
CREATE TABLE m (kind text, at date) PARTITION BY HASH (lower(kind), at);
-- then
-- ~ table public.m
--     partition key: LIST (kind) -> HASH (lower(kind), at)
--- an index attached by hand
CREATE TABLE m (id int) PARTITION BY LIST (id);
CREATE TABLE a PARTITION OF m FOR VALUES IN (1);
CREATE INDEX m_id ON ONLY m (id);
CREATE INDEX a_id ON a (id);
-- when
ALTER INDEX m_id ATTACH PARTITION a_id;
-- then
-- ~ index public.a_id
--     attached to: (none) -> public.m_id
-- ~ index public.m_id
--     state: invalid -> valid
--- a trigger of the whole and one of its copies disabled
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TABLE m (id int) PARTITION BY LIST (id);
CREATE TABLE a PARTITION OF m FOR VALUES IN (1);
CREATE TRIGGER audit AFTER INSERT ON m FOR EACH ROW EXECUTE FUNCTION f();
-- when
ALTER TABLE a DISABLE TRIGGER audit;
CREATE TRIGGER second AFTER UPDATE ON m FOR EACH ROW EXECUTE FUNCTION f();
-- then
-- ~ trigger public.a.audit
--     enabled: yes -> no
-- + trigger public.m.second
--- foreign keys from and to a partitioned table
CREATE TABLE m (id int PRIMARY KEY) PARTITION BY LIST (id);
CREATE TABLE a PARTITION OF m FOR VALUES IN (1);
CREATE TABLE n (id int, m int) PARTITION BY LIST (id);
CREATE TABLE n1 PARTITION OF n FOR VALUES IN (1);
-- when
ALTER TABLE n ADD CONSTRAINT n_m FOREIGN KEY (m) REFERENCES m;
-- then
-- + constraint public.n.n_m
--- a column dropped from the whole
CREATE TABLE m (id int, x int, y int) PARTITION BY LIST (id);
CREATE TABLE a PARTITION OF m FOR VALUES IN (1);
-- when
ALTER TABLE m DROP COLUMN x;
-- then
-- - column public.m.x
--- partitions of partitions
CREATE TABLE m (id int, at date) PARTITION BY LIST (id);
CREATE TABLE a PARTITION OF m FOR VALUES IN (1) PARTITION BY RANGE (at);
CREATE TABLE a_2024 PARTITION OF a FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
-- when
CREATE INDEX m_at ON m (at);
ALTER TABLE m ADD CHECK (id > 0);
-- then
-- + constraint public.m.m_id_check
-- + index public.m_at
