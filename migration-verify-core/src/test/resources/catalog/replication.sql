--- a publication stands for what it publishes
CREATE TABLE t (a int);
-- when
CREATE PUBLICATION p FOR TABLE t;
-- then
-- + publication p
--- a dropped publication
CREATE PUBLICATION p FOR ALL TABLES;
-- when
DROP PUBLICATION p;
-- then
-- - publication p
--- every option of a publication
CREATE PUBLICATION p;
CREATE PUBLICATION q;
-- when
ALTER PUBLICATION p SET (publish = 'insert, truncate', publish_via_partition_root = true);
ALTER PUBLICATION p OWNER TO app_writer;
COMMENT ON PUBLICATION p IS 'out';
DROP PUBLICATION q;
CREATE PUBLICATION q FOR ALL TABLES;
-- then
-- ~ publication p
--     comment: (none) -> out
--     owner: postgres -> app_writer
--     publish: insert, update, delete, truncate -> insert, truncate
--     via partition root: no -> yes
-- ~ publication q
--     all tables: no -> yes
--- tables come and go
CREATE TABLE t (a int);
CREATE TABLE u (a int);
CREATE TABLE gone (a int);
CREATE PUBLICATION p FOR TABLE t, gone;
-- when
ALTER PUBLICATION p SET TABLE u;
DROP TABLE gone;
-- then
-- - table public.gone
-- - publication table public.t in p
-- + publication table public.u in p
--- columns and rows of a table (15+)
CREATE TABLE t (a int PRIMARY KEY, b int, c int);
CREATE PUBLICATION p FOR TABLE t;
-- when
ALTER PUBLICATION p SET TABLE t (c, a) WHERE (a > 5);
-- then
-- ~ publication table public.t in p
--     columns: (none) -> a, c
--     where: (none) -> (a > 5)
--- schemas (15+)
CREATE SCHEMA one;
CREATE SCHEMA two;
CREATE PUBLICATION p FOR TABLES IN SCHEMA one;
-- when
ALTER PUBLICATION p SET TABLES IN SCHEMA two;
-- then
-- - publication schema one in p
-- + publication schema two in p
--- generated columns (18+)
CREATE PUBLICATION p;
-- when
ALTER PUBLICATION p SET (publish_generated_columns = stored);
-- then
-- ~ publication p
--     generated columns: (none) -> stored
--- a subscription
CREATE SUBSCRIPTION old CONNECTION 'host=localhost password=secret' PUBLICATION p WITH (connect = false, slot_name = NONE);
-- when
CREATE SUBSCRIPTION new CONNECTION 'host=localhost password=secret' PUBLICATION p WITH (connect = false, slot_name = NONE);
DROP SUBSCRIPTION old;
-- then
-- + subscription new
-- - subscription old
--- every option of a subscription (17+)
CREATE SUBSCRIPTION s CONNECTION 'host=localhost password=secret' PUBLICATION p WITH (connect = false, slot_name = NONE, streaming = false);
-- when
ALTER SUBSCRIPTION s SET PUBLICATION q, "R" WITH (refresh = false);
ALTER SUBSCRIPTION s SET (
    binary = true, streaming = parallel, synchronous_commit = local, disable_on_error = true, password_required = false,
    run_as_owner = true, origin = none);
ALTER SUBSCRIPTION s CONNECTION 'host=elsewhere';
COMMENT ON SUBSCRIPTION s IS 'in';
-- then
-- ~ subscription s
--     binary: no -> yes
--     comment: (none) -> in
--     disabled on error: (none) -> yes
--     origin: any -> none
--     password required: (none) -> no
--     publications: p -> "R", q
--     run as owner: (none) -> yes
--     streaming: off -> parallel
--     synchronous commit: off -> local
--- a subscription's slot and owner
CREATE SUBSCRIPTION s CONNECTION 'host=localhost' PUBLICATION p WITH (connect = false, slot_name = NONE);
CREATE ROLE subscription_owner SUPERUSER;
-- when
ALTER SUBSCRIPTION s SET (slot_name = mine);
ALTER SUBSCRIPTION s OWNER TO subscription_owner;
-- then
-- ~ subscription s
--     owner: postgres -> subscription_owner
--     slot: (none) -> mine
--- a subscription that commits in two phases, with a slot for failover (17+)
CREATE SUBSCRIPTION s CONNECTION 'host=localhost' PUBLICATION p WITH (connect = false, slot_name = NONE);
-- when
DROP SUBSCRIPTION s;
CREATE SUBSCRIPTION s CONNECTION 'host=localhost' PUBLICATION p WITH (connect = false, slot_name = NONE, two_phase = true, failover = true);
-- then
-- ~ subscription s
--     failover: (none) -> yes
--     two-phase commit: (none) -> yes
