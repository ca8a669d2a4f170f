--- a role left behind
-- when
CREATE ROLE "Left Behind";
-- then
-- + role "Left Behind"
--- a dropped role
CREATE ROLE r_dropped;
-- when
DROP ROLE r_dropped;
-- then
-- - role r_dropped
--- every attribute of a role
CREATE ROLE r_attributes;
-- when
ALTER ROLE r_attributes SUPERUSER CREATEDB CREATEROLE NOINHERIT LOGIN REPLICATION BYPASSRLS CONNECTION LIMIT 5
    PASSWORD 'secret' VALID UNTIL '2030-01-01 00:00+00';
ALTER ROLE r_attributes SET work_mem = '1MB';
ALTER ROLE r_attributes SET search_path = app;
COMMENT ON ROLE r_attributes IS 'all of it';
INSERT INTO pg_shseclabel SELECT oid, 'pg_authid'::regclass, 'guard', 'high' FROM pg_authid WHERE rolname = 'r_attributes';
-- then
-- ~ role r_attributes
--     bypass row level security: no -> yes
--     comment: (none) -> all of it
--     connection limit: (none) -> 5
--     create database: no -> yes
--     create role: no -> yes
--     inherit: yes -> no
--     login: no -> yes
--     password: no -> yes
--     replication: no -> yes
--     security labels: (none) -> guard: high
--     settings:
--       + search_path=app
--       + work_mem=1MB
--     superuser: no -> yes
--     valid until: (none) -> 2030-01-01 00:00:00+00
--- another password is not told
CREATE ROLE r_password PASSWORD 'one';
-- when
ALTER ROLE r_password PASSWORD 'two';
-- then
--- memberships (16+)
CREATE ROLE m_group;
CREATE ROLE m_member;
CREATE ROLE m_other;
GRANT m_group TO m_other;
-- when
GRANT m_group TO m_member;
GRANT m_group TO m_other WITH ADMIN OPTION, INHERIT FALSE, SET FALSE;
GRANT pg_monitor TO m_member;
-- then
-- + membership of m_member in m_group
-- + membership of m_member in pg_monitor
-- ~ membership of m_other in m_group
--     admin: no -> yes
--     inherit: yes -> no
--     set: yes -> no
--- a membership goes with its role
CREATE ROLE g_group;
CREATE ROLE g_member;
GRANT g_group TO g_member;
-- when
DROP ROLE g_group;
-- then
-- - role g_group
--- tablespaces
SET allow_in_place_tablespaces = on;

CREATE TABLESPACE t_altered LOCATION '';

CREATE TABLESPACE t_dropped LOCATION '';
-- when
CREATE TABLESPACE t_made LOCATION '';

DROP TABLESPACE t_dropped;

ALTER TABLESPACE t_altered SET (random_page_cost = 2);
ALTER TABLESPACE t_altered OWNER TO app_writer;
COMMENT ON TABLESPACE t_altered IS 'fast';
GRANT CREATE ON TABLESPACE t_altered TO app_reader;
-- then
-- ~ tablespace t_altered
--     comment: (none) -> fast
--     options: (none) -> random_page_cost=2
--     owner: postgres -> app_writer
--     privileges: (none) -> app_reader: CREATE
-- - tablespace t_dropped
-- + tablespace t_made
--- in a tablespace
SET allow_in_place_tablespaces = on;

CREATE TABLESPACE t_used LOCATION '';

CREATE TABLE t (a int);
CREATE INDEX i ON t (a);
-- when
ALTER TABLE t SET TABLESPACE t_used;
ALTER INDEX i SET TABLESPACE t_used;
-- then
-- ~ table public.t
--     tablespace: (none) -> t_used
-- ~ index public.i
--     tablespace: (none) -> t_used
--- privileges on parameters (15+)
CREATE ROLE p_one;
CREATE ROLE p_two;
GRANT SET ON PARAMETER log_statement TO p_one;
-- when
GRANT SET ON PARAMETER work_mem TO p_one;
GRANT ALTER SYSTEM ON PARAMETER log_statement TO p_two WITH GRANT OPTION;
-- then
-- ~ parameter log_statement
--     privileges:
--         p_one: SET
--       + p_two: ALTER SYSTEM (grantable)
-- + parameter work_mem
