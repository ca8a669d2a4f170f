-- What ALTER DEFAULT PRIVILEGES has set: pg_default_acl. Manual: "Privileges", "pg_default_acl".
SELECT  concat('of ', quote_ident(pg_get_userbyid(a.defaclrole)), ' in schema ' || quote_ident(n.nspname), ' on ',
               CASE a.defaclobjtype WHEN 'r' THEN 'tables' WHEN 'S' THEN 'sequences' WHEN 'f' THEN 'functions' WHEN 'T' THEN 'types'
                                    WHEN 'n' THEN 'schemas' WHEN 'L' THEN 'large objects' ELSE a.defaclobjtype::text END) AS name,
        CASE WHEN n.oid IS NULL THEN ARRAY[]::text[] ELSE ARRAY[format('schema %I', n.nspname)] END AS parents,
        a.oid,
        a.xmin::text::bigint AS xmin,
        CASE WHEN a.defaclacl IS NOT NULL THEN
            (SELECT string_agg(concat(grantee, ': ', coalesce(granted, 'none')), E'\n' ORDER BY grantee COLLATE "C")
             FROM (SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END AS grantee,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE actual) AS granted,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE NOT actual) AS by_default
                   FROM (SELECT true AS actual, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END) AS privilege
                         FROM aclexplode(a.defaclacl)
                         UNION ALL
                         SELECT false, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END)
                         FROM aclexplode(CASE WHEN n.oid IS NULL THEN acldefault(CASE a.defaclobjtype WHEN 'S' THEN 's' ELSE a.defaclobjtype END, a.defaclrole) END)) AS item
                   GROUP BY grantee) AS grants
             WHERE granted IS DISTINCT FROM by_default) END AS privileges
FROM pg_default_acl AS a
LEFT JOIN pg_namespace AS n ON n.oid = a.defaclnamespace
WHERE true -- of: pg_default_acl a.oid
