-- Enumerated types: pg_type, and pg_enum for their labels in order. Manual: "Enumerated Types".
SELECT  format('%I.%I', n.nspname, t.typname) AS name,
        ARRAY[]::text[] AS parents,
        t.oid,
        greatest(t.xmin::text::bigint, label.xmin) AS xmin,
        quote_ident(pg_get_userbyid(t.typowner)) AS owner,
        label.labels,
        obj_description(t.oid, 'pg_type') AS comment,
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
FROM pg_type AS t
JOIN pg_namespace AS n ON n.oid = t.typnamespace
LEFT JOIN LATERAL (
    SELECT string_agg(quote_literal(enumlabel), E'\n' ORDER BY enumsortorder) AS labels,
           max(xmin::text::bigint) AS xmin
    FROM pg_enum
    WHERE enumtypid = t.oid
) AS label ON true
WHERE t.typtype = 'e'
  AND t.oid >= 16384 -- of: pg_type t.oid if e
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND e.deptype = 'e')
