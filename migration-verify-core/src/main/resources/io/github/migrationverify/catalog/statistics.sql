-- Statistics objects: pg_statistic_ext. Manual: "Extended Statistics", "pg_statistic_ext".
SELECT  format('%I.%I', n.nspname, s.stxname) AS name,
        ARRAY[concat(CASE t.relkind WHEN 'm' THEN 'materialized view ' ELSE 'table ' END, format('%I.%I', tn.nspname, t.relname))] AS parents,
        s.oid,
        s.xmin::text::bigint AS xmin,
        quote_ident(pg_get_userbyid(s.stxowner)) AS owner,
        pg_get_statisticsobjdef(s.oid) AS definition,
        CASE WHEN s.stxstattarget >= 0 THEN s.stxstattarget END AS "statistics target",
        obj_description(s.oid, 'pg_statistic_ext') AS comment
FROM pg_statistic_ext AS s
JOIN pg_namespace AS n ON n.oid = s.stxnamespace
JOIN pg_class AS t ON t.oid = s.stxrelid
JOIN pg_namespace AS tn ON tn.oid = t.relnamespace
WHERE s.oid >= 16384 -- of: pg_statistic_ext s.oid
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_statistic_ext'::regclass AND e.objid = s.oid AND e.deptype = 'e')
