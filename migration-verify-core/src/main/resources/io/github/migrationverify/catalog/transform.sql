-- Transforms between types and languages: pg_transform. Manual: "CREATE TRANSFORM".
SELECT  format('for %s language %I', format_type(t.trftype, NULL), l.lanname) AS name,
        ARRAY[]::text[] AS parents,
        t.oid,
        t.xmin::text::bigint AS xmin,
        nullif(t.trffromsql::oid, 0)::regprocedure AS "from sql",
        nullif(t.trftosql::oid, 0)::regprocedure AS "to sql",
        obj_description(t.oid, 'pg_transform') AS comment
FROM pg_transform AS t
JOIN pg_language AS l ON l.oid = t.trflang
WHERE t.oid >= 16384 -- of: pg_transform t.oid
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_transform'::regclass AND e.objid = t.oid AND e.deptype = 'e')
