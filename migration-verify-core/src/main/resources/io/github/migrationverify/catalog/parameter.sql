-- since PostgreSQL 15
-- Privileges on configuration parameters: pg_parameter_acl. They belong to the cluster. Manual: "Privileges", "pg_parameter_acl".
SELECT  p.parname AS name,
        ARRAY[]::text[] AS parents,
        p.oid,
        p.xmin::text::bigint AS xmin,
        CASE WHEN p.paracl IS NOT NULL THEN
            (SELECT string_agg(concat(grantee, ': ', coalesce(granted, 'none')), E'\n' ORDER BY grantee COLLATE "C")
             FROM (SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END AS grantee,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE actual) AS granted,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE NOT actual) AS by_default
                   FROM (SELECT true AS actual, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END) AS privilege
                         FROM aclexplode(p.paracl)
                         UNION ALL
                         SELECT false, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END)
                         FROM aclexplode(acldefault('p', 10::oid))) AS item
                   GROUP BY grantee) AS grants
             WHERE granted IS DISTINCT FROM by_default) END AS privileges
FROM pg_parameter_acl AS p
WHERE p.oid >= 16384 -- of: pg_parameter_acl p.oid
