-- Conversions between encodings: pg_conversion. Manual: "CREATE CONVERSION".
SELECT  format('%I.%I', n.nspname, c.conname) AS name,
        ARRAY[]::text[] AS parents,
        c.oid,
        c.xmin::text::bigint AS xmin,
        quote_ident(pg_get_userbyid(c.conowner)) AS owner,
        pg_encoding_to_char(c.conforencoding) AS source,
        pg_encoding_to_char(c.contoencoding) AS destination,
        c.conproc::regprocedure AS function,
        CASE WHEN c.condefault THEN 'yes' ELSE 'no' END AS "default",
        obj_description(c.oid, 'pg_conversion') AS comment
FROM pg_conversion AS c
JOIN pg_namespace AS n ON n.oid = c.connamespace
WHERE c.oid >= 16384 -- of: pg_conversion c.oid
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_conversion'::regclass AND e.objid = c.oid AND e.deptype = 'e')
