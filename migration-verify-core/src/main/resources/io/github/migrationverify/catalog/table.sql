-- Tables, plain, partitioned and foreign: pg_class, pg_inherits, pg_foreign_table. Manual: "Data Definition", "pg_class".
SELECT  format('%I.%I', n.nspname, c.relname) AS name,
        ARRAY[]::text[] AS parents,
        c.oid,
        c.xmin::text::bigint AS xmin,
        CASE c.relkind WHEN 'r' THEN 'plain' WHEN 'p' THEN 'partitioned' WHEN 'f' THEN 'foreign' END AS kind,
        CASE c.relpersistence WHEN 'p' THEN 'permanent' WHEN 'u' THEN 'unlogged' END AS persistence,
        quote_ident(pg_get_userbyid(c.relowner)) AS owner,
        quote_ident(am.amname) AS "access method",
        quote_ident(ts.spcname) AS tablespace,
        format_type(nullif(c.reloftype, 0), NULL) AS "of type",
        (SELECT string_agg(option, ', ' ORDER BY option)
         FROM (SELECT unnest(c.reloptions) UNION ALL SELECT 'toast.' || unnest(toast.reloptions)) AS o (option)) AS "storage parameters",
        CASE WHEN NOT c.relispartition THEN
            (SELECT string_agg(i.inhparent::regclass::text, ', ' ORDER BY i.inhseqno)
             FROM pg_inherits AS i WHERE i.inhrelid = c.oid) END AS inherits,
        CASE WHEN c.relispartition THEN
            (SELECT concat(i.inhparent::regclass, CASE WHEN i.inhdetachpending THEN ' (detach pending)' END)
             FROM pg_inherits AS i WHERE i.inhrelid = c.oid) END AS "partition of",
        pg_get_expr(c.relpartbound, c.oid) AS "partition bound",
        pg_get_partkeydef(c.oid) AS "partition key",
        CASE WHEN c.relrowsecurity THEN 'enabled' ELSE 'disabled' END AS "row level security",
        CASE WHEN c.relforcerowsecurity THEN 'yes' ELSE 'no' END AS "row level security forced",
        CASE c.relreplident
            WHEN 'd' THEN 'default'
            WHEN 'n' THEN 'nothing'
            WHEN 'f' THEN 'full'
            WHEN 'i' THEN coalesce((SELECT format('index %I', ic.relname)
                                    FROM pg_index AS i JOIN pg_class AS ic ON ic.oid = i.indexrelid
                                    WHERE i.indrelid = c.oid AND i.indisreplident), 'a dropped index') END AS "replica identity",
        quote_ident(fs.srvname) AS server,
        CASE WHEN ft.ftoptions IS NOT NULL THEN (SELECT string_agg(option, ', ' ORDER BY option) FROM unnest(ft.ftoptions) AS option) END AS "foreign table options",
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
LEFT JOIN pg_am AS am ON am.oid = c.relam
LEFT JOIN pg_tablespace AS ts ON ts.oid = c.reltablespace
LEFT JOIN pg_class AS toast ON toast.oid = c.reltoastrelid AND c.reltoastrelid <> 0
LEFT JOIN pg_foreign_table AS ft ON ft.ftrelid = c.oid
LEFT JOIN pg_foreign_server AS fs ON fs.oid = ft.ftserver
WHERE c.relkind IN ('r', 'p', 'f')
  AND c.oid >= 16384 -- of: pg_class c.oid if r p f
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
