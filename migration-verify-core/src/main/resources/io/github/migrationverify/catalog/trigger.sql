-- Triggers: pg_trigger, without those that PostgreSQL itself makes for constraints. One on a partition that was made from that of the
-- partitioned table belongs to it, and may be enabled or disabled on its own; up to PostgreSQL 14 it counts as internal.
-- One on a table of an extension counts, and belongs to both. Manual: "Triggers", "pg_trigger".
SELECT  format('%I.%I.%I', n.nspname, c.relname, tg.tgname) AS name,
        array_remove(ARRAY[
            concat(CASE c.relkind WHEN 'v' THEN 'view ' WHEN 'm' THEN 'materialized view ' ELSE 'table ' END, format('%I.%I', n.nspname, c.relname)),
            whole.name,
            (SELECT format('extension %I', x.extname)
              FROM pg_depend AS e
              JOIN pg_extension AS x ON x.oid = e.refobjid
              WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')], NULL) AS parents,
        tg.oid,
        tg.xmin::text::bigint AS xmin,
        pg_get_triggerdef(tg.oid) AS definition,
        CASE tg.tgenabled WHEN 'O' THEN 'yes' WHEN 'D' THEN 'no' WHEN 'R' THEN 'on replicas only' WHEN 'A' THEN 'always' END AS enabled,
        obj_description(tg.oid, 'pg_trigger') AS comment
FROM pg_trigger AS tg
JOIN pg_class AS c ON c.oid = tg.tgrelid
JOIN pg_namespace AS n ON n.oid = c.relnamespace
LEFT JOIN pg_constraint AS con ON con.oid = tg.tgconstraint
LEFT JOIN LATERAL (
    SELECT format('trigger %I.%I.%I', wn.nspname, w.relname, wt.tgname) AS name
    FROM pg_trigger AS wt
    JOIN pg_class AS w ON w.oid = wt.tgrelid
    JOIN pg_namespace AS wn ON wn.oid = w.relnamespace
    WHERE tg.tgparentid <> 0 AND wt.oid = tg.tgparentid
) AS whole ON true
WHERE (NOT tg.tgisinternal OR (tg.tgparentid <> 0 AND (con.oid IS NULL OR con.contype = 't')))
  AND tg.oid >= 16384 -- of: pg_trigger tg.oid
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
