-- Views: pg_class, and pg_rewrite, where their definition is. Manual: "Views and the Rule System".
SELECT  format('%I.%I', n.nspname, c.relname) AS name,
        ARRAY[]::text[] AS parents,
        c.oid,
        greatest(c.xmin::text::bigint, r.xmin::text::bigint) AS xmin,
        quote_ident(pg_get_userbyid(c.relowner)) AS owner,
        btrim(pg_get_viewdef(c.oid), E' ;\n') AS definition,
        CASE WHEN c.reloptions IS NOT NULL THEN (SELECT string_agg(option, ', ' ORDER BY option) FROM unnest(c.reloptions) AS option) END AS options,
        obj_description(c.oid, 'pg_class') AS comment,
        CASE WHEN c.relacl IS NOT NULL THEN
            (SELECT string_agg(concat(grantee, ': ', coalesce(granted, 'none')), E'\n' ORDER BY grantee COLLATE "C")
             FROM (SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END AS grantee,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE actual) AS granted,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE NOT actual) AS by_default
                   FROM (SELECT true AS actual, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END) AS privilege
                         FROM aclexplode(c.relacl)
                         UNION ALL
                         SELECT false, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END)
                         FROM aclexplode(acldefault('r', c.relowner))) AS item
                   GROUP BY grantee) AS grants
             WHERE granted IS DISTINCT FROM by_default) END AS privileges
FROM pg_class AS c
JOIN pg_namespace AS n ON n.oid = c.relnamespace
LEFT JOIN pg_rewrite AS r ON r.ev_class = c.oid AND r.rulename = '_RETURN'
WHERE c.relkind = 'v'
  AND c.oid >= 16384 -- of: pg_class c.oid if v
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
