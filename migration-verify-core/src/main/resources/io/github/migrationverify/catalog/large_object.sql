-- Large objects: pg_largeobject_metadata. What is in one is data and left out. Its number may be the user's own choice, and so does
-- not tell when it was made. Manual: "Large Objects".
SELECT  lo.oid::text AS name,
        ARRAY[]::text[] AS parents,
        0 AS oid,
        lo.xmin::text::bigint AS xmin,
        quote_ident(pg_get_userbyid(lo.lomowner)) AS owner,
        obj_description(lo.oid, 'pg_largeobject') AS comment,
        CASE WHEN lo.lomacl IS NOT NULL THEN
            (SELECT string_agg(concat(grantee, ': ', coalesce(granted, 'none')), E'\n' ORDER BY grantee COLLATE "C")
             FROM (SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END AS grantee,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE actual) AS granted,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE NOT actual) AS by_default
                   FROM (SELECT true AS actual, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END) AS privilege
                         FROM aclexplode(lo.lomacl)
                         UNION ALL
                         SELECT false, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END)
                         FROM aclexplode(acldefault('L', lo.lomowner))) AS item
                   GROUP BY grantee) AS grants
             WHERE granted IS DISTINCT FROM by_default) END AS privileges
FROM pg_largeobject_metadata AS lo
WHERE lo.oid > 0 -- of: pg_largeobject_metadata lo.oid
