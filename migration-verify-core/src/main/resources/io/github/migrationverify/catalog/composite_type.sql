-- Stand-alone composite types: pg_type, and pg_attribute for their attributes in order. The row types of tables and views are
-- left out. Manual: "Composite Types".
SELECT  format('%I.%I', n.nspname, t.typname) AS name,
        ARRAY[]::text[] AS parents,
        t.oid,
        greatest(t.xmin::text::bigint, attribute.xmin) AS xmin,
        quote_ident(pg_get_userbyid(t.typowner)) AS owner,
        attribute.attributes,
        attribute.comments AS "attribute comments",
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
JOIN pg_class AS c ON c.oid = t.typrelid AND c.relkind = 'c'
LEFT JOIN LATERAL (
    SELECT string_agg(concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),
                                CASE WHEN co.oid IS NOT NULL THEN format('COLLATE %I.%I', cn.nspname, co.collname) END),
                      E'\n' ORDER BY a.attnum) AS attributes,
           string_agg(concat(quote_ident(a.attname), ': ', col_description(c.oid, a.attnum)), E'\n' ORDER BY a.attnum)
               FILTER (WHERE col_description(c.oid, a.attnum) IS NOT NULL) AS comments,
           max(a.xmin::text::bigint) AS xmin
    FROM pg_attribute AS a
    JOIN pg_type AS at ON at.oid = a.atttypid
    LEFT JOIN pg_collation AS co ON co.oid = a.attcollation AND a.attcollation <> at.typcollation
    LEFT JOIN pg_namespace AS cn ON cn.oid = co.collnamespace
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
) AS attribute ON true
WHERE t.typtype = 'c'
  AND t.oid >= 16384 -- of: pg_type t.oid if c
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND e.deptype = 'e')
