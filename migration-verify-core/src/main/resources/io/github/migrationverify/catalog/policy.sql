-- Row-level security policies: pg_policy. Manual: "Row Security Policies", "pg_policy".
SELECT  format('%I.%I.%I', n.nspname, c.relname, p.polname) AS name,
        array_remove(ARRAY[
            concat(CASE c.relkind WHEN 'v' THEN 'view ' WHEN 'm' THEN 'materialized view ' ELSE 'table ' END, format('%I.%I', n.nspname, c.relname)),
            (SELECT format('extension %I', x.extname)
              FROM pg_depend AS e
              JOIN pg_extension AS x ON x.oid = e.refobjid
              WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')], NULL) AS parents,
        p.oid,
        p.xmin::text::bigint AS xmin,
        CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END AS command,
        CASE WHEN p.polpermissive THEN 'yes' ELSE 'no' END AS permissive,
        (SELECT string_agg(role, ', ' ORDER BY role COLLATE "C")
         FROM (SELECT CASE o WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(o)) END FROM unnest(p.polroles) AS o) AS r (role)) AS roles,
        pg_get_expr(p.polqual, p.polrelid) AS "using",
        pg_get_expr(p.polwithcheck, p.polrelid) AS "with check",
        obj_description(p.oid, 'pg_policy') AS comment
FROM pg_policy AS p
JOIN pg_class AS c ON c.oid = p.polrelid
JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE p.oid >= 16384 -- of: pg_policy p.oid
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
