-- Access methods of tables and indexes: pg_am. Manual: "CREATE ACCESS METHOD".
SELECT  quote_ident(a.amname) AS name,
        ARRAY[]::text[] AS parents,
        a.oid,
        a.xmin::text::bigint AS xmin,
        CASE a.amtype WHEN 't' THEN 'table' WHEN 'i' THEN 'index' END AS type,
        a.amhandler::regprocedure AS handler,
        obj_description(a.oid, 'pg_am') AS comment
FROM pg_am AS a
WHERE a.oid >= 16384 -- of: pg_am a.oid
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_am'::regclass AND e.objid = a.oid AND e.deptype = 'e')
