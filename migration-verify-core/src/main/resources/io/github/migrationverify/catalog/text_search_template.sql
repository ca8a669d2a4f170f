-- Text search templates: pg_ts_template. Manual: "CREATE TEXT SEARCH TEMPLATE".
SELECT  format('%I.%I', n.nspname, t.tmplname) AS name,
        ARRAY[]::text[] AS parents,
        t.oid,
        t.xmin::text::bigint AS xmin,
        nullif(t.tmplinit::oid, 0)::regprocedure AS init,
        nullif(t.tmpllexize::oid, 0)::regprocedure AS lexize,
        obj_description(t.oid, 'pg_ts_template') AS comment
FROM pg_ts_template AS t
JOIN pg_namespace AS n ON n.oid = t.tmplnamespace
WHERE t.oid >= 16384 -- of: pg_ts_template t.oid
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_ts_template'::regclass AND e.objid = t.oid AND e.deptype = 'e')
