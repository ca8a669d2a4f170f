-- Indexes of tables and materialized views: pg_index, pg_class. One that stands behind a constraint belongs to it, and its columns
-- are told by it. Manual: "Indexes", "pg_index".
SELECT  format('%I.%I', n.nspname, c.relname) AS name,
        array_remove(ARRAY[
            CASE WHEN con.oid IS NOT NULL THEN format('constraint %I.%I.%I', n.nspname, t.relname, con.conname)
                 ELSE concat(CASE t.relkind WHEN 'm' THEN 'materialized view ' ELSE 'table ' END, format('%I.%I', n.nspname, t.relname)) END,
            'index ' || attached.whole], NULL) AS parents,
        c.oid,
        greatest(c.xmin::text::bigint, x.xmin::text::bigint) AS xmin,
        CASE WHEN con.oid IS NULL THEN pg_get_indexdef(c.oid) END AS definition,
        CASE WHEN NOT x.indislive THEN 'being dropped' WHEN NOT x.indisready THEN 'not ready' WHEN NOT x.indisvalid THEN 'invalid'
             ELSE 'valid' END AS state,
        CASE WHEN x.indisclustered THEN 'yes' ELSE 'no' END AS clustered,
        attached.whole AS "attached to",
        quote_ident(ts.spcname) AS tablespace,
        CASE WHEN con.oid IS NOT NULL AND c.reloptions IS NOT NULL THEN
            (SELECT string_agg(option, ', ' ORDER BY option) FROM unnest(c.reloptions) AS option) END AS "storage parameters",
        (SELECT string_agg(format('column %s: %s', a.attnum, a.attstattarget), ', ' ORDER BY a.attnum)
         FROM pg_attribute AS a
         WHERE a.attrelid = c.oid AND a.attstattarget >= 0 AND x.indexprs IS NOT NULL) AS "statistics targets",
        obj_description(c.oid, 'pg_class') AS comment
FROM pg_index AS x
JOIN pg_class AS c ON c.oid = x.indexrelid
JOIN pg_namespace AS n ON n.oid = c.relnamespace
JOIN pg_class AS t ON t.oid = x.indrelid
LEFT JOIN pg_constraint AS con ON con.conrelid = x.indrelid AND con.conindid = x.indexrelid AND con.contype IN ('p', 'u', 'x')
LEFT JOIN pg_tablespace AS ts ON ts.oid = c.reltablespace
LEFT JOIN LATERAL (
    SELECT format('%I.%I', wn.nspname, w.relname) AS whole
    FROM pg_inherits AS i
    JOIN pg_class AS w ON w.oid = i.inhparent
    JOIN pg_namespace AS wn ON wn.oid = w.relnamespace
    WHERE c.relispartition AND i.inhrelid = c.oid
) AS attached ON true
WHERE c.oid >= 16384 -- of: pg_class c.oid if i I
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_class'::regclass AND e.objid = t.oid AND e.deptype = 'e')
