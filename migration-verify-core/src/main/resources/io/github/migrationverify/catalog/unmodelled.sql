-- User objects of the kinds that no other query reads, counted by the catalog they are in, so that a gap is never silent.
-- Members of extensions and what is made as a part of another object are left out. Manual: "System Catalogs".
WITH candidate (classid, objid) AS (
    SELECT tableoid, oid FROM pg_am
    UNION ALL SELECT tableoid, oid FROM pg_cast
    UNION ALL SELECT tableoid, oid FROM pg_collation
    UNION ALL SELECT tableoid, oid FROM pg_conversion
    UNION ALL SELECT tableoid, oid FROM pg_event_trigger
    UNION ALL SELECT tableoid, oid FROM pg_foreign_data_wrapper
    UNION ALL SELECT tableoid, oid FROM pg_foreign_server
    UNION ALL SELECT tableoid, oid FROM pg_language
    -- A large object's number is the user's to choose.
    UNION ALL SELECT tableoid, greatest(oid, 16384) FROM pg_largeobject_metadata
    UNION ALL SELECT tableoid, oid FROM pg_opclass
    UNION ALL SELECT tableoid, oid FROM pg_operator
    UNION ALL SELECT tableoid, oid FROM pg_opfamily
    UNION ALL SELECT tableoid, oid FROM pg_publication
    UNION ALL SELECT tableoid, oid FROM pg_statistic_ext
    UNION ALL SELECT tableoid, oid FROM pg_subscription
              WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
    UNION ALL SELECT tableoid, oid FROM pg_transform
    UNION ALL SELECT tableoid, oid FROM pg_ts_config
    UNION ALL SELECT tableoid, oid FROM pg_ts_dict
    UNION ALL SELECT tableoid, oid FROM pg_ts_parser
    UNION ALL SELECT tableoid, oid FROM pg_ts_template
    UNION ALL SELECT 'pg_user_mapping'::regclass, umid FROM pg_user_mappings
    -- Base, range and shell types; an array type belongs to its element type.
    UNION ALL SELECT tableoid, oid FROM pg_type AS t
              WHERE t.typtype IN ('b', 'r', 'p') AND NOT EXISTS (SELECT FROM pg_type AS element WHERE element.typarray = t.oid)
)
SELECT candidate.classid::regclass::text AS catalog, count(*)::int AS objects
FROM candidate
WHERE candidate.objid >= 16384
  AND NOT EXISTS (SELECT FROM pg_depend AS d
                  WHERE d.classid = candidate.classid AND d.objid = candidate.objid AND d.deptype IN ('e', 'i'))
GROUP BY candidate.classid
UNION ALL
SELECT 'pg_seclabel', count(*)::int FROM pg_seclabel HAVING count(*) > 0
UNION ALL
-- Grants on PostgreSQL's own objects and on members of extensions that differ from what these came with. Of the information
-- schema PostgreSQL does not record what that was.
SELECT 'pg_init_privs', count(*)::int
FROM (SELECT tableoid AS classid, oid AS objid, relacl AS acl FROM pg_class WHERE relnamespace <> 'information_schema'::regnamespace
      UNION ALL SELECT tableoid, oid, proacl FROM pg_proc
      UNION ALL SELECT tableoid, oid, typacl FROM pg_type
      UNION ALL SELECT tableoid, oid, lanacl FROM pg_language
      UNION ALL SELECT tableoid, oid, nspacl FROM pg_namespace WHERE nspname NOT IN ('public', 'information_schema')) AS granted
LEFT JOIN pg_init_privs AS initial
       ON initial.classoid = granted.classid AND initial.objoid = granted.objid AND initial.objsubid = 0
WHERE granted.acl IS DISTINCT FROM initial.initprivs
  AND (granted.objid < 16384
       OR EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = granted.classid AND d.objid = granted.objid AND d.deptype = 'e'))
HAVING count(*) > 0
