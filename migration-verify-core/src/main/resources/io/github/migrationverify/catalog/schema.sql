-- Schemas but PostgreSQL's own: pg_namespace. Manual: "Schemas".
SELECT  format('%I', n.nspname) AS name,
        ARRAY[]::text[] AS parents,
        n.oid,
        n.xmin::text::bigint AS xmin,
        quote_ident(pg_get_userbyid(n.nspowner)) AS owner,
        obj_description(n.oid, 'pg_namespace') AS comment,
        CASE WHEN n.nspacl IS NOT NULL THEN
            (SELECT string_agg(concat(grantee, ': ', coalesce(granted, 'none')), E'\n' ORDER BY grantee COLLATE "C")
             FROM (SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END AS grantee,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE actual) AS granted,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE NOT actual) AS by_default
                   FROM (SELECT true AS actual, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END) AS privilege
                         FROM aclexplode(n.nspacl)
                         UNION ALL
                         SELECT false, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END)
                         FROM aclexplode(acldefault('n', n.nspowner))) AS item
                   GROUP BY grantee) AS grants
             WHERE granted IS DISTINCT FROM by_default) END AS privileges
FROM pg_namespace AS n
WHERE (n.oid >= 16384 OR n.nspname = 'public') -- of: pg_namespace n.oid
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_namespace'::regclass AND e.objid = n.oid AND e.deptype = 'e')
