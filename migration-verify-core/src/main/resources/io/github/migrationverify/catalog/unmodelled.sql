-- User objects of the kinds that no other query reads, counted by the catalog they are in, so that a gap is never silent.
-- Manual: "System Catalogs".
SELECT 'pg_db_role_setting' AS catalog, count(*)::int AS objects
FROM pg_db_role_setting
WHERE setdatabase = 0
  AND setrole NOT IN (SELECT oid FROM pg_authid WHERE oid >= 16384 AND rolname <> 'migration_verify_owner')
HAVING count(*) > 0
UNION ALL
-- A subscription makes one for itself.
SELECT 'pg_replication_origin', count(*)::int FROM pg_replication_origin WHERE roname !~ '^pg_' HAVING count(*) > 0
UNION ALL
SELECT 'pg_replication_slots', count(*)::int
FROM pg_replication_slots
WHERE NOT temporary AND database = current_database()
HAVING count(*) > 0
UNION ALL
-- What was added to an operator family of PostgreSQL's own, and belongs to no class, unless by an extension.
SELECT member.classid::regclass::text, count(*)::int
FROM (SELECT tableoid AS classid, oid AS objid, amopfamily AS family, 'pg_operator'::regclass AS ofclass, amopopr AS of FROM pg_amop
      UNION ALL SELECT tableoid, oid, amprocfamily, 'pg_proc'::regclass, amproc FROM pg_amproc) AS member
WHERE member.objid >= 16384
  AND member.family < 16384
  AND NOT EXISTS (SELECT FROM pg_depend AS d
                  WHERE d.classid = member.classid AND d.objid = member.objid AND d.refclassid = 'pg_opclass'::regclass)
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = member.ofclass AND e.objid = member.of AND e.deptype = 'e')
GROUP BY member.classid
UNION ALL
-- Grants on PostgreSQL's own objects and on members of extensions that differ from what these came with. Of the information
-- schema PostgreSQL does not record what that was.
SELECT 'pg_init_privs', count(*)::int
FROM (SELECT tableoid AS classid, oid AS objid, relacl AS acl FROM pg_class WHERE relnamespace <> 'information_schema'::regnamespace
      UNION ALL SELECT tableoid, oid, proacl FROM pg_proc
      UNION ALL SELECT tableoid, oid, typacl FROM pg_type
      UNION ALL SELECT tableoid, oid, lanacl FROM pg_language
      UNION ALL SELECT tableoid, oid, fdwacl FROM pg_foreign_data_wrapper
      UNION ALL SELECT tableoid, oid, srvacl FROM pg_foreign_server
      UNION ALL SELECT tableoid, oid, nspacl FROM pg_namespace WHERE nspname NOT IN ('public', 'information_schema')) AS granted
LEFT JOIN pg_init_privs AS initial
       ON initial.classoid = granted.classid AND initial.objoid = granted.objid AND initial.objsubid = 0
WHERE granted.acl IS DISTINCT FROM initial.initprivs
  AND (granted.objid < 16384
       OR EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = granted.classid AND d.objid = granted.objid AND d.deptype = 'e'))
HAVING count(*) > 0
