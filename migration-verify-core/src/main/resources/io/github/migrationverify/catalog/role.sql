-- Roles that users made: pg_authid; their settings outside of any database: pg_db_role_setting. PostgreSQL's own roles are left out,
-- and the one that migrations run as. Of a password only whether there is one. They belong to the cluster. Manual: "Database Roles".
SELECT  quote_ident(r.rolname) AS name,
        ARRAY[]::text[] AS parents,
        r.oid,
        greatest(r.xmin::text::bigint, s.xmin::text::bigint) AS xmin,
        CASE WHEN r.rolsuper THEN 'yes' ELSE 'no' END AS superuser,
        CASE WHEN r.rolinherit THEN 'yes' ELSE 'no' END AS inherit,
        CASE WHEN r.rolcreaterole THEN 'yes' ELSE 'no' END AS "create role",
        CASE WHEN r.rolcreatedb THEN 'yes' ELSE 'no' END AS "create database",
        CASE WHEN r.rolcanlogin THEN 'yes' ELSE 'no' END AS login,
        CASE WHEN r.rolreplication THEN 'yes' ELSE 'no' END AS replication,
        CASE WHEN r.rolbypassrls THEN 'yes' ELSE 'no' END AS "bypass row level security",
        CASE WHEN r.rolconnlimit >= 0 THEN r.rolconnlimit END AS "connection limit",
        CASE WHEN r.rolpassword IS NOT NULL THEN 'yes' ELSE 'no' END AS password,
        r.rolvaliduntil AS "valid until",
        (SELECT string_agg(setting, E'\n' ORDER BY setting COLLATE "C") FROM unnest(s.setconfig) AS setting) AS settings,
        shobj_description(r.oid, 'pg_authid') AS comment,
        (SELECT string_agg(concat(l.provider, ': ', l.label), E'\n' ORDER BY l.provider COLLATE "C")
         FROM pg_shseclabel AS l
         WHERE l.classoid = 'pg_authid'::regclass AND l.objoid = r.oid) AS "security labels"
FROM pg_authid AS r
LEFT JOIN pg_db_role_setting AS s ON s.setrole = r.oid AND s.setdatabase = 0
WHERE r.oid >= 16384 -- of: pg_authid r.oid
  AND r.rolname <> 'migration_verify_owner'
