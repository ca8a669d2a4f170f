-- Casts, without the one that comes with each range type: pg_cast. Manual: "CREATE CAST", "pg_cast".
SELECT  format('(%s AS %s)', format_type(c.castsource, NULL), format_type(c.casttarget, NULL)) AS name,
        ARRAY[]::text[] AS parents,
        c.oid,
        c.xmin::text::bigint AS xmin,
        CASE c.castmethod WHEN 'b' THEN 'as it is' WHEN 'i' THEN 'by input and output functions'
                          ELSE concat('by ', c.castfunc::regprocedure) END AS conversion,
        CASE c.castcontext WHEN 'e' THEN 'explicit' WHEN 'a' THEN 'on assignment' WHEN 'i' THEN 'implicit' END AS context,
        obj_description(c.oid, 'pg_cast') AS comment
FROM pg_cast AS c
WHERE c.oid >= 16384 -- of: pg_cast c.oid
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_cast'::regclass AND e.objid = c.oid AND e.deptype IN ('e', 'i'))
