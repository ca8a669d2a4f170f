-- Columns of tables, views and materialized views: pg_attribute, pg_attrdef; since PostgreSQL 18 also pg_constraint for NOT NULL.
-- What follows from a view's definition (type, order) is left to it. Manual: "pg_attribute", "Data Definition".
SELECT  format('%I.%I.%I', n.nspname, c.relname, a.attname) AS name,
        array_prepend(
            concat(CASE c.relkind WHEN 'v' THEN 'view ' WHEN 'm' THEN 'materialized view ' ELSE 'table ' END,
                   format('%I.%I', n.nspname, c.relname)),
            CASE WHEN a.attinhcount > 0 THEN ARRAY(
                SELECT format('column %I.%I.%I', pn.nspname, pc.relname, a.attname)
                FROM pg_inherits AS i
                JOIN pg_class AS pc ON pc.oid = i.inhparent
                JOIN pg_namespace AS pn ON pn.oid = pc.relnamespace
                JOIN pg_attribute AS pa ON pa.attrelid = pc.oid AND pa.attname = a.attname
                WHERE i.inhrelid = c.oid AND NOT a.attislocal
                ORDER BY i.inhseqno) END) AS parents,
        0 AS oid,
        greatest(a.xmin::text::bigint, d.xmin::text::bigint) AS xmin,
        CASE WHEN c.relkind NOT IN ('v', 'm') THEN row_number() OVER (PARTITION BY c.oid ORDER BY a.attnum) END AS position,
        CASE WHEN c.relkind NOT IN ('v', 'm') THEN format_type(a.atttypid, a.atttypmod) END AS type,
        CASE WHEN c.relkind NOT IN ('v', 'm') THEN
            CASE WHEN a.attnotnull
                 THEN concat_ws(', ', 'yes', CASE WHEN nn.connoinherit THEN 'no inherit' END, CASE WHEN NOT nn.convalidated THEN 'not valid' END,
                                CASE WHEN nn.coninhcount > 0 AND nn.conislocal THEN 'declared here too' END)
                 ELSE 'no' END END AS "not null",
        -- PostgreSQL makes the name up where the user gives none, from names that the table and the column may have lost since.
        CASE WHEN nn.conname !~ '_not_null[0-9]*$' THEN quote_ident(nn.conname) END AS "not null constraint",
        obj_description(nn.oid, 'pg_constraint') AS "not null comment",
        CASE WHEN a.attgenerated = '' THEN pg_get_expr(d.adbin, d.adrelid) END AS "default",
        CASE a.attgenerated WHEN 's' THEN format('(%s) stored', pg_get_expr(d.adbin, d.adrelid))
                            WHEN 'v' THEN format('(%s) virtual', pg_get_expr(d.adbin, d.adrelid)) END AS generated,
        CASE a.attidentity WHEN 'a' THEN 'always' WHEN 'd' THEN 'by default' END AS identity,
        CASE WHEN co.oid IS NOT NULL THEN format('%I.%I', cn.nspname, co.collname) END AS collation,
        CASE WHEN a.attstorage <> t.typstorage AND c.relkind <> 'v' THEN
            CASE a.attstorage WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external' WHEN 'm' THEN 'main' WHEN 'x' THEN 'extended' END END AS storage,
        CASE a.attcompression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END AS compression,
        CASE WHEN a.attstattarget >= 0 THEN a.attstattarget END AS "statistics target",
        CASE WHEN a.attoptions IS NOT NULL THEN (SELECT string_agg(option, ', ' ORDER BY option) FROM unnest(a.attoptions) AS option) END AS options,
        CASE WHEN a.attfdwoptions IS NOT NULL THEN (SELECT string_agg(option, ', ' ORDER BY option) FROM unnest(a.attfdwoptions) AS option) END AS "foreign data wrapper options",
        CASE WHEN a.attinhcount > 0 THEN CASE WHEN a.attislocal THEN 'yes, and declared here too' ELSE 'yes' END END AS inherited,
        d2.description AS comment,
        CASE WHEN a.attacl IS NOT NULL THEN
            (SELECT string_agg(concat(grantee, ': ', coalesce(granted, 'none')), E'\n' ORDER BY grantee COLLATE "C")
             FROM (SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END AS grantee,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE actual) AS granted,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE NOT actual) AS by_default
                   FROM (SELECT true AS actual, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END) AS privilege
                         FROM aclexplode(a.attacl)
                         UNION ALL
                         SELECT false, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END)
                         FROM aclexplode(acldefault('c', c.relowner))) AS item
                   GROUP BY grantee) AS grants
             WHERE granted IS DISTINCT FROM by_default) END AS privileges
FROM pg_attribute AS a
JOIN pg_class AS c ON c.oid = a.attrelid
JOIN pg_namespace AS n ON n.oid = c.relnamespace
JOIN pg_type AS t ON t.oid = a.atttypid
LEFT JOIN pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
LEFT JOIN pg_collation AS co ON co.oid = a.attcollation AND a.attcollation <> t.typcollation AND c.relkind NOT IN ('v', 'm')
LEFT JOIN pg_namespace AS cn ON cn.oid = co.collnamespace
LEFT JOIN pg_constraint AS nn ON nn.conrelid = a.attrelid AND nn.contype = 'n' AND nn.conkey[1] = a.attnum
LEFT JOIN pg_description AS d2 ON d2.objoid = a.attrelid AND d2.classoid = 'pg_class'::regclass AND d2.objsubid = a.attnum
WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm')
  AND a.attnum > 0
  AND NOT a.attisdropped
  AND a.attrelid >= 16384 -- of: pg_class a.attrelid if r p f v m
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
