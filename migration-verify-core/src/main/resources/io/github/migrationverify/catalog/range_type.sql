-- Range types: pg_range, pg_type. The functions and the multirange type that come with one belong to it. Manual: "Range Types".
SELECT  format('%I.%I', n.nspname, t.typname) AS name,
        ARRAY[]::text[] AS parents,
        t.oid,
        greatest(t.xmin::text::bigint, r.xmin::text::bigint) AS xmin,
        quote_ident(pg_get_userbyid(t.typowner)) AS owner,
        format_type(r.rngsubtype, NULL) AS subtype,
        format('%I.%I', ocn.nspname, oc.opcname) AS "operator class",
        CASE WHEN co.oid IS NOT NULL THEN format('%I.%I', cn.nspname, co.collname) END AS collation,
        nullif(r.rngcanonical::oid, 0)::regprocedure AS canonical,
        nullif(r.rngsubdiff::oid, 0)::regprocedure AS "subtype difference",
        format_type(r.rngmultitypid, NULL) AS "multirange type",
        obj_description(t.oid, 'pg_type') AS comment,
        obj_description(r.rngmultitypid, 'pg_type') AS "multirange comment",
        CASE WHEN t.typacl IS NOT NULL THEN
            (SELECT string_agg(concat(grantee, ': ', coalesce(granted, 'none')), E'\n' ORDER BY grantee COLLATE "C")
             FROM (SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END AS grantee,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE actual) AS granted,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE NOT actual) AS by_default
                   FROM (SELECT true AS actual, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END) AS privilege
                         FROM aclexplode(t.typacl)
                         UNION ALL
                         SELECT false, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END)
                         FROM aclexplode(acldefault('T', t.typowner))) AS item
                   GROUP BY grantee) AS grants
             WHERE granted IS DISTINCT FROM by_default) END AS privileges
FROM pg_range AS r
JOIN pg_type AS t ON t.oid = r.rngtypid
JOIN pg_namespace AS n ON n.oid = t.typnamespace
JOIN pg_type AS sub ON sub.oid = r.rngsubtype
JOIN pg_opclass AS oc ON oc.oid = r.rngsubopc
JOIN pg_namespace AS ocn ON ocn.oid = oc.opcnamespace
LEFT JOIN pg_collation AS co ON co.oid = r.rngcollation AND r.rngcollation <> sub.typcollation
LEFT JOIN pg_namespace AS cn ON cn.oid = co.collnamespace
WHERE t.oid >= 16384 -- of: pg_type t.oid if r
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND e.deptype = 'e')
