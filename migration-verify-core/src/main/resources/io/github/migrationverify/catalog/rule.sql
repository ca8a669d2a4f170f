-- Rewrite rules, without the one that makes a view a view: pg_rewrite. Manual: "The Rule System".
SELECT  format('%I.%I.%I', n.nspname, c.relname, r.rulename) AS name,
        array_remove(ARRAY[
            concat(CASE c.relkind WHEN 'v' THEN 'view ' WHEN 'm' THEN 'materialized view ' ELSE 'table ' END, format('%I.%I', n.nspname, c.relname)),
            (SELECT format('extension %I', x.extname)
              FROM pg_depend AS e
              JOIN pg_extension AS x ON x.oid = e.refobjid
              WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')], NULL) AS parents,
        r.oid,
        r.xmin::text::bigint AS xmin,
        pg_get_ruledef(r.oid) AS definition,
        CASE r.ev_enabled WHEN 'O' THEN 'yes' WHEN 'D' THEN 'no' WHEN 'R' THEN 'on replicas only' WHEN 'A' THEN 'always' END AS enabled,
        obj_description(r.oid, 'pg_rewrite') AS comment
FROM pg_rewrite AS r
JOIN pg_class AS c ON c.oid = r.ev_class
JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE r.rulename <> '_RETURN'
  AND r.oid >= 16384 -- of: pg_rewrite r.oid
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_rewrite'::regclass AND e.objid = r.oid AND e.deptype = 'e')
