--- definition, enabled state, comment
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TABLE t (a int, b int);
CREATE TRIGGER g AFTER UPDATE ON t FOR EACH ROW EXECUTE FUNCTION f();
CREATE TRIGGER h AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
CREATE TRIGGER i AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
-- when
DROP TRIGGER g ON t;
CREATE TRIGGER g BEFORE UPDATE OF a ON t FOR EACH ROW WHEN (OLD.a IS DISTINCT FROM NEW.a) EXECUTE FUNCTION f('x');
ALTER TABLE t DISABLE TRIGGER h;
ALTER TABLE t ENABLE ALWAYS TRIGGER i;
COMMENT ON TRIGGER i ON t IS 'watch';
-- then
-- ~ trigger public.t.g
--     definition:
--       - CREATE TRIGGER g AFTER UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.f()
--       + CREATE TRIGGER g BEFORE UPDATE OF a ON public.t FOR EACH ROW WHEN ((old.a IS DISTINCT FROM new.a)) EXECUTE FUNCTION public.f('x')
-- ~ trigger public.t.h
--     enabled: yes -> no
-- ~ trigger public.t.i
--     comment: (none) -> watch
--     enabled: yes -> always
--- a constraint trigger is a trigger
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TABLE t (a int);
-- when
CREATE CONSTRAINT TRIGGER g AFTER INSERT ON t DEFERRABLE FOR EACH ROW WHEN (NEW.a > 0) EXECUTE FUNCTION f();
-- then
-- + trigger public.t.g
--- a trigger on a view
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE VIEW v AS SELECT 1 AS a;
CREATE TRIGGER g INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION f();
-- when
DROP VIEW v;
-- then
-- - view public.v
--- a rule
CREATE TABLE t (a int);
CREATE RULE r AS ON INSERT TO t DO ALSO NOTIFY a;
CREATE RULE s AS ON DELETE TO t DO INSTEAD NOTHING;
-- when
CREATE OR REPLACE RULE r AS ON INSERT TO t DO INSTEAD NOTHING;
ALTER TABLE t DISABLE RULE s;
COMMENT ON RULE s ON t IS 'kept';
-- then
-- ~ rule public.t.r
--     definition:
--         CREATE RULE r AS
--       -     ON INSERT TO public.t DO
--       -  NOTIFY a;
--       +     ON INSERT TO public.t DO INSTEAD NOTHING;
-- ~ rule public.t.s
--     comment: (none) -> kept
--     enabled: yes -> no
