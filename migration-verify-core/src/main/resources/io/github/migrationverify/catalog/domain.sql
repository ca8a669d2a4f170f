-- Domains: pg_type; their constraints are objects of their own, save NOT NULL, which is one since PostgreSQL 17: pg_constraint.
-- Manual: "Domain Types".
SELECT  format('%I.%I', n.nspname, t.typname) AS name,
        ARRAY[]::text[] AS parents,
        t.oid,
        greatest(t.xmin::text::bigint, nn.xmin::text::bigint) AS xmin,
        quote_ident(pg_get_userbyid(t.typowner)) AS owner,
        format_type(t.typbasetype, t.typtypmod) AS "base type",
        CASE WHEN t.typnotnull THEN 'yes' ELSE 'no' END AS "not null",
        -- PostgreSQL makes the name up where the user gives none, from a name that the domain may have lost since.
        CASE WHEN nn.conname !~ '_not_null[0-9]*$' THEN quote_ident(nn.conname) END AS "not null constraint",
        obj_description(nn.oid, 'pg_constraint') AS "not null comment",
        coalesce(pg_get_expr(t.typdefaultbin, 0), t.typdefault) AS "default",
        CASE WHEN co.oid IS NOT NULL THEN format('%I.%I', cn.nspname, co.collname) END AS collation,
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
JOIN pg_type AS base ON base.oid = t.typbasetype
LEFT JOIN pg_constraint AS nn ON nn.contypid = t.oid AND nn.contype = 'n'
LEFT JOIN pg_collation AS co ON co.oid = t.typcollation AND t.typcollation <> base.typcollation
LEFT JOIN pg_namespace AS cn ON cn.oid = co.collnamespace
WHERE t.typtype = 'd'
  AND t.oid >= 16384 -- of: pg_type t.oid if d
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND e.deptype = 'e')
