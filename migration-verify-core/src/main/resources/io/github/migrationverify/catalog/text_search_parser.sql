-- Text search parsers: pg_ts_parser. Manual: "CREATE TEXT SEARCH PARSER".
SELECT  format('%I.%I', n.nspname, p.prsname) AS name,
        ARRAY[]::text[] AS parents,
        p.oid,
        p.xmin::text::bigint AS xmin,
        nullif(p.prsstart::oid, 0)::regprocedure AS start,
        nullif(p.prstoken::oid, 0)::regprocedure AS "get token",
        nullif(p.prsend::oid, 0)::regprocedure AS "end",
        nullif(p.prsheadline::oid, 0)::regprocedure AS headline,
        nullif(p.prslextype::oid, 0)::regprocedure AS "lexeme types",
        obj_description(p.oid, 'pg_ts_parser') AS comment
FROM pg_ts_parser AS p
JOIN pg_namespace AS n ON n.oid = p.prsnamespace
WHERE p.oid >= 16384 -- of: pg_ts_parser p.oid
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_ts_parser'::regclass AND e.objid = p.oid AND e.deptype = 'e')
