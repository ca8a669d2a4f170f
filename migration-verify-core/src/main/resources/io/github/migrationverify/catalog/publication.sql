-- Publications: pg_publication; what one publishes are objects of their own. Manual: "Publication", "pg_publication".
SELECT  quote_ident(p.pubname) AS name,
        ARRAY[]::text[] AS parents,
        p.oid,
        p.xmin::text::bigint AS xmin,
        quote_ident(pg_get_userbyid(p.pubowner)) AS owner,
        CASE WHEN p.puballtables THEN 'yes' ELSE 'no' END AS "all tables",
        concat_ws(', ', CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END,
                  CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END) AS publish,
        CASE WHEN p.pubviaroot THEN 'yes' ELSE 'no' END AS "via partition root",
        CASE to_jsonb(p) ->> 'pubgencols' WHEN 's' THEN 'stored' END AS "generated columns",
        obj_description(p.oid, 'pg_publication') AS comment
FROM pg_publication AS p
WHERE p.oid >= 16384 -- of: pg_publication p.oid
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_publication'::regclass AND e.objid = p.oid AND e.deptype = 'e')
