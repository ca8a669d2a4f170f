-- Extensions: pg_extension. Their members are left out everywhere. Manual: "Packaging Related Objects into an Extension".
SELECT  format('%I', e.extname) AS name,
        ARRAY[]::text[] AS parents,
        e.oid,
        e.xmin::text::bigint AS xmin,
        quote_ident(pg_get_userbyid(e.extowner)) AS owner,
        format('%I', n.nspname) AS schema,
        e.extversion AS version,
        obj_description(e.oid, 'pg_extension') AS comment
FROM pg_extension AS e
JOIN pg_namespace AS n ON n.oid = e.extnamespace
WHERE true -- of: pg_extension e.oid
