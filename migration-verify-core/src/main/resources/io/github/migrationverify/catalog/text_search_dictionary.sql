-- Text search dictionaries: pg_ts_dict. Manual: "Dictionaries" (of text search).
SELECT  format('%I.%I', n.nspname, d.dictname) AS name,
        ARRAY[]::text[] AS parents,
        d.oid,
        d.xmin::text::bigint AS xmin,
        quote_ident(pg_get_userbyid(d.dictowner)) AS owner,
        format('%I.%I', tn.nspname, t.tmplname) AS template,
        d.dictinitoption AS options,
        obj_description(d.oid, 'pg_ts_dict') AS comment
FROM pg_ts_dict AS d
JOIN pg_namespace AS n ON n.oid = d.dictnamespace
JOIN pg_ts_template AS t ON t.oid = d.dicttemplate
JOIN pg_namespace AS tn ON tn.oid = t.tmplnamespace
WHERE d.oid >= 16384 -- of: pg_ts_dict d.oid
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_ts_dict'::regclass AND e.objid = d.oid AND e.deptype = 'e')
