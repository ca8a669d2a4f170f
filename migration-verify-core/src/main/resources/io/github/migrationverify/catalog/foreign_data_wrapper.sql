-- Foreign data wrappers: pg_foreign_data_wrapper. Manual: "Foreign Data".
SELECT  quote_ident(w.fdwname) AS name,
        ARRAY[]::text[] AS parents,
        w.oid,
        w.xmin::text::bigint AS xmin,
        quote_ident(pg_get_userbyid(w.fdwowner)) AS owner,
        nullif(w.fdwhandler, 0)::regprocedure AS handler,
        nullif(w.fdwvalidator, 0)::regprocedure AS validator,
        CASE WHEN w.fdwoptions IS NOT NULL THEN (SELECT string_agg(option, ', ' ORDER BY option) FROM unnest(w.fdwoptions) AS option) END AS options,
        obj_description(w.oid, 'pg_foreign_data_wrapper') AS comment,
        CASE WHEN w.fdwacl IS NOT NULL THEN
            (SELECT string_agg(concat(grantee, ': ', coalesce(granted, 'none')), E'\n' ORDER BY grantee COLLATE "C")
             FROM (SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END AS grantee,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE actual) AS granted,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE NOT actual) AS by_default
                   FROM (SELECT true AS actual, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END) AS privilege
                         FROM aclexplode(w.fdwacl)
                         UNION ALL
                         SELECT false, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END)
                         FROM aclexplode(acldefault('F', w.fdwowner))) AS item
                   GROUP BY grantee) AS grants
             WHERE granted IS DISTINCT FROM by_default) END AS privileges
FROM pg_foreign_data_wrapper AS w
WHERE w.oid >= 16384 -- of: pg_foreign_data_wrapper w.oid
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_foreign_data_wrapper'::regclass AND e.objid = w.oid AND e.deptype = 'e')
