-- Base types, and shell types, which have a name and nothing else as yet: pg_type. An array type belongs to its element type.
-- Manual: "CREATE TYPE", "pg_type".
SELECT  format('%I.%I', n.nspname, t.typname) AS name,
        ARRAY[]::text[] AS parents,
        t.oid,
        t.xmin::text::bigint AS xmin,
        quote_ident(pg_get_userbyid(t.typowner)) AS owner,
        CASE WHEN NOT t.typisdefined THEN 'yes' END AS shell,
        CASE WHEN t.typisdefined THEN t.typinput::regprocedure END AS input,
        CASE WHEN t.typisdefined THEN t.typoutput::regprocedure END AS output,
        nullif(t.typreceive::oid, 0)::regprocedure AS receive,
        nullif(t.typsend::oid, 0)::regprocedure AS send,
        nullif(t.typmodin::oid, 0)::regprocedure AS "type modifier input",
        nullif(t.typmodout::oid, 0)::regprocedure AS "type modifier output",
        nullif(t.typanalyze::oid, 0)::regprocedure AS analyze,
        nullif(t.typsubscript::oid, 0)::regprocedure AS subscript,
        CASE WHEN t.typisdefined THEN CASE WHEN t.typlen >= 0 THEN t.typlen::text ELSE 'variable' END END AS length,
        CASE WHEN t.typisdefined THEN CASE WHEN t.typbyval THEN 'yes' ELSE 'no' END END AS "passed by value",
        CASE WHEN t.typisdefined THEN CASE t.typalign WHEN 'c' THEN 'char' WHEN 's' THEN 'int2' WHEN 'i' THEN 'int4' WHEN 'd' THEN 'double' END END AS alignment,
        CASE WHEN t.typisdefined THEN
            CASE t.typstorage WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external' WHEN 'm' THEN 'main' WHEN 'x' THEN 'extended' END END AS storage,
        CASE WHEN t.typisdefined THEN concat(t.typcategory, CASE WHEN t.typispreferred THEN ', preferred' END) END AS category,
        CASE WHEN t.typisdefined THEN t.typdelim END AS delimiter,
        coalesce(pg_get_expr(t.typdefaultbin, 0), t.typdefault) AS "default",
        format_type(nullif(t.typelem, 0), NULL) AS element,
        CASE WHEN t.typcollation <> 0 THEN 'yes' END AS collatable,
        obj_description(t.oid, 'pg_type') AS comment,
        CASE WHEN t.typacl IS NOT NULL THEN
            (SELECT string_agg(concat(grantee, ': ', coalesce(granted, 'none')), E'\n' ORDER BY grantee COLLATE "C")
             FROM (SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END AS grantee,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE actual) AS granted,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE NOT actual) AS by_default
                   FROM (SELECT true AS actual, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END) AS privilege
                         FROM aclexplode(t.typacl)
                         UNION ALL
                         SELECT false, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END)
                         FROM aclexplode(acldefault('T', t.typowner))) AS item
                   GROUP BY grantee) AS grants
             WHERE granted IS DISTINCT FROM by_default) END AS privileges
FROM pg_type AS t
JOIN pg_namespace AS n ON n.oid = t.typnamespace
WHERE t.typtype IN ('b', 'p')
  AND t.oid >= 16384 -- of: pg_type t.oid if b p
  AND NOT EXISTS (SELECT FROM pg_type AS element WHERE element.typarray = t.oid)
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND e.deptype = 'e')
