-- Foreign servers: pg_foreign_server. Manual: "Foreign Data".
SELECT  quote_ident(s.srvname) AS name,
        ARRAY[]::text[] AS parents,
        s.oid,
        s.xmin::text::bigint AS xmin,
        quote_ident(pg_get_userbyid(s.srvowner)) AS owner,
        quote_ident(w.fdwname) AS "foreign data wrapper",
        s.srvtype AS type,
        s.srvversion AS version,
        CASE WHEN s.srvoptions IS NOT NULL THEN (SELECT string_agg(option, ', ' ORDER BY option) FROM unnest(s.srvoptions) AS option) END AS options,
        obj_description(s.oid, 'pg_foreign_server') AS comment,
        CASE WHEN s.srvacl IS NOT NULL THEN
            (SELECT string_agg(concat(grantee, ': ', coalesce(granted, 'none')), E'\n' ORDER BY grantee COLLATE "C")
             FROM (SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END AS grantee,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE actual) AS granted,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE NOT actual) AS by_default
                   FROM (SELECT true AS actual, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END) AS privilege
                         FROM aclexplode(s.srvacl)
                         UNION ALL
                         SELECT false, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END)
                         FROM aclexplode(acldefault('S', s.srvowner))) AS item
                   GROUP BY grantee) AS grants
             WHERE granted IS DISTINCT FROM by_default) END AS privileges
FROM pg_foreign_server AS s
JOIN pg_foreign_data_wrapper AS w ON w.oid = s.srvfdw
WHERE s.oid >= 16384 -- of: pg_foreign_server s.oid
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_foreign_server'::regclass AND e.objid = s.oid AND e.deptype = 'e')
