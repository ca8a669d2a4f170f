-- Collations: pg_collation. Its columns have changed names between the versions. Manual: "Collation Support", "pg_collation".
SELECT  format('%I.%I', n.nspname, c.collname) AS name,
        ARRAY[]::text[] AS parents,
        c.oid,
        c.xmin::text::bigint AS xmin,
        quote_ident(pg_get_userbyid(c.collowner)) AS owner,
        CASE c.collprovider WHEN 'c' THEN 'libc' WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' WHEN 'd' THEN 'default' END AS provider,
        CASE WHEN c.collisdeterministic THEN 'yes' ELSE 'no' END AS deterministic,
        pg_encoding_to_char(nullif(c.collencoding, -1)) AS encoding,
        -- Up to PostgreSQL 14 the locale of ICU stood where that of the C library does.
        coalesce(to_jsonb(c) ->> 'colllocale', to_jsonb(c) ->> 'colliculocale', c.collcollate) AS locale,
        nullif(c.collctype, c.collcollate) AS "character type",
        to_jsonb(c) ->> 'collicurules' AS rules,
        c.collversion AS version,
        obj_description(c.oid, 'pg_collation') AS comment
FROM pg_collation AS c
JOIN pg_namespace AS n ON n.oid = c.collnamespace
WHERE c.oid >= 16384 -- of: pg_collation c.oid
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_collation'::regclass AND e.objid = c.oid AND e.deptype = 'e')
