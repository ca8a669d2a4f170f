-- Procedural languages that no extension brought: pg_language. Manual: "Procedural Languages".
SELECT  quote_ident(l.lanname) AS name,
        ARRAY[]::text[] AS parents,
        l.oid,
        l.xmin::text::bigint AS xmin,
        quote_ident(pg_get_userbyid(l.lanowner)) AS owner,
        CASE WHEN l.lanpltrusted THEN 'yes' ELSE 'no' END AS trusted,
        nullif(l.lanplcallfoid, 0)::regprocedure AS handler,
        nullif(l.laninline, 0)::regprocedure AS inline,
        nullif(l.lanvalidator, 0)::regprocedure AS validator,
        obj_description(l.oid, 'pg_language') AS comment,
        CASE WHEN l.lanacl IS NOT NULL THEN
            (SELECT string_agg(concat(grantee, ': ', coalesce(granted, 'none')), E'\n' ORDER BY grantee COLLATE "C")
             FROM (SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END AS grantee,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE actual) AS granted,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE NOT actual) AS by_default
                   FROM (SELECT true AS actual, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END) AS privilege
                         FROM aclexplode(l.lanacl)
                         UNION ALL
                         SELECT false, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END)
                         FROM aclexplode(acldefault('l', l.lanowner))) AS item
                   GROUP BY grantee) AS grants
             WHERE granted IS DISTINCT FROM by_default) END AS privileges
FROM pg_language AS l
WHERE l.oid >= 16384 -- of: pg_language l.oid
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_language'::regclass AND e.objid = l.oid AND e.deptype = 'e')
