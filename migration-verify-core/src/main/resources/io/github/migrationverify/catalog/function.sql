-- Functions, procedures, window functions and aggregates: pg_proc, pg_aggregate. Told apart by their argument types. The
-- constructors that belong to a range type are left out. Manual: "User-Defined Functions", "User-Defined Aggregates".
SELECT  format('%I.%I(%s)', n.nspname, p.proname, oidvectortypes(p.proargtypes)) AS name,
        ARRAY[]::text[] AS parents,
        p.oid,
        greatest(p.xmin::text::bigint, a.xmin::text::bigint) AS xmin,
        CASE p.prokind WHEN 'f' THEN 'function' WHEN 'p' THEN 'procedure' WHEN 'w' THEN 'window function'
                       WHEN 'a' THEN 'aggregate' END AS kind,
        quote_ident(pg_get_userbyid(p.proowner)) AS owner,
        CASE WHEN p.prokind <> 'a' THEN rtrim(pg_get_functiondef(p.oid), E'\n') ELSE
            concat_ws(E'\n',
                format('AGGREGATE (%s) RETURNS %s', pg_get_function_arguments(p.oid), pg_get_function_result(p.oid)),
                CASE a.aggkind WHEN 'o' THEN 'ORDERED SET' WHEN 'h' THEN 'HYPOTHETICAL' END,
                'SFUNC = ' || a.aggtransfn::regprocedure,
                'STYPE = ' || format_type(a.aggtranstype, NULL),
                'SSPACE = ' || nullif(a.aggtransspace, 0),
                'FINALFUNC = ' || nullif(a.aggfinalfn, 0)::regprocedure,
                CASE WHEN a.aggfinalextra THEN 'FINALFUNC_EXTRA' END,
                'FINALFUNC_MODIFY = ' || CASE a.aggfinalmodify WHEN 's' THEN 'SHAREABLE' WHEN 'w' THEN 'READ_WRITE' ELSE 'READ_ONLY' END,
                'COMBINEFUNC = ' || nullif(a.aggcombinefn, 0)::regprocedure,
                'SERIALFUNC = ' || nullif(a.aggserialfn, 0)::regprocedure,
                'DESERIALFUNC = ' || nullif(a.aggdeserialfn, 0)::regprocedure,
                'INITCOND = ' || quote_literal(a.agginitval),
                'MSFUNC = ' || nullif(a.aggmtransfn, 0)::regprocedure,
                'MINVFUNC = ' || nullif(a.aggminvtransfn, 0)::regprocedure,
                'MSTYPE = ' || format_type(nullif(a.aggmtranstype, 0), NULL),
                'MSSPACE = ' || nullif(a.aggmtransspace, 0),
                'MFINALFUNC = ' || nullif(a.aggmfinalfn, 0)::regprocedure,
                CASE WHEN a.aggmfinalextra THEN 'MFINALFUNC_EXTRA' END,
                'MFINALFUNC_MODIFY = ' || CASE a.aggmfinalmodify WHEN 's' THEN 'SHAREABLE' WHEN 'w' THEN 'READ_WRITE' ELSE 'READ_ONLY' END,
                'MINITCOND = ' || quote_literal(a.aggminitval),
                'SORTOP = ' || nullif(a.aggsortop, 0)::regoperator,
                'PARALLEL = ' || CASE p.proparallel WHEN 's' THEN 'SAFE' WHEN 'r' THEN 'RESTRICTED' ELSE 'UNSAFE' END) END AS definition,
        obj_description(p.oid, 'pg_proc') AS comment,
        CASE WHEN p.proacl IS NOT NULL THEN
            (SELECT string_agg(concat(grantee, ': ', coalesce(granted, 'none')), E'\n' ORDER BY grantee COLLATE "C")
             FROM (SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END AS grantee,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE actual) AS granted,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE NOT actual) AS by_default
                   FROM (SELECT true AS actual, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END) AS privilege
                         FROM aclexplode(p.proacl)
                         UNION ALL
                         SELECT false, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END)
                         FROM aclexplode(acldefault('f', p.proowner))) AS item
                   GROUP BY grantee) AS grants
             WHERE granted IS DISTINCT FROM by_default) END AS privileges
FROM pg_proc AS p
JOIN pg_namespace AS n ON n.oid = p.pronamespace
LEFT JOIN pg_aggregate AS a ON a.aggfnoid = p.oid
WHERE p.oid >= 16384 -- of: pg_proc p.oid
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype IN ('e', 'i'))
