-- Tablespaces: pg_tablespace. Where one is on the disk is the machine's affair and left out. They belong to the cluster.
-- Manual: "Tablespaces".
SELECT  quote_ident(t.spcname) AS name,
        ARRAY[]::text[] AS parents,
        t.oid,
        t.xmin::text::bigint AS xmin,
        quote_ident(pg_get_userbyid(t.spcowner)) AS owner,
        CASE WHEN t.spcoptions IS NOT NULL THEN (SELECT string_agg(option, ', ' ORDER BY option) FROM unnest(t.spcoptions) AS option) END AS options,
        shobj_description(t.oid, 'pg_tablespace') AS comment,
        (SELECT string_agg(concat(l.provider, ': ', l.label), E'\n' ORDER BY l.provider COLLATE "C")
         FROM pg_shseclabel AS l
         WHERE l.classoid = 'pg_tablespace'::regclass AND l.objoid = t.oid) AS "security labels",
        CASE WHEN t.spcacl IS NOT NULL THEN
            (SELECT string_agg(concat(grantee, ': ', coalesce(granted, 'none')), E'\n' ORDER BY grantee COLLATE "C")
             FROM (SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END AS grantee,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE actual) AS granted,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE NOT actual) AS by_default
                   FROM (SELECT true AS actual, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END) AS privilege
                         FROM aclexplode(t.spcacl)
                         UNION ALL
                         SELECT false, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END)
                         FROM aclexplode(acldefault('t', t.spcowner))) AS item
                   GROUP BY grantee) AS grants
             WHERE granted IS DISTINCT FROM by_default) END AS privileges
FROM pg_tablespace AS t
WHERE t.oid >= 16384 -- of: pg_tablespace t.oid
