-- Operator families: pg_opfamily; their loose operators and functions, which belong to no class: pg_amop, pg_amproc.
-- Manual: "Interfacing Extensions to Indexes".
SELECT  format('%I.%I using %I', n.nspname, f.opfname, am.amname) AS name,
        ARRAY[]::text[] AS parents,
        f.oid,
        f.xmin::text::bigint AS xmin,
        quote_ident(pg_get_userbyid(f.opfowner)) AS owner,
        (SELECT string_agg(member, E'\n' ORDER BY member COLLATE "C")
         FROM (SELECT format('operator %s %s%s', o.amopstrategy, o.amopopr::regoperator,
                             CASE WHEN o.amopsortfamily <> 0 THEN
                                 (SELECT format(' for order by %I.%I', sn.nspname, s.opfname)
                                  FROM pg_opfamily AS s JOIN pg_namespace AS sn ON sn.oid = s.opfnamespace
                                  WHERE s.oid = o.amopsortfamily) END)
               FROM pg_depend AS d
               JOIN pg_amop AS o ON o.oid = d.objid
               WHERE d.classid = 'pg_amop'::regclass AND d.refclassid = 'pg_opfamily'::regclass AND d.refobjid = f.oid
               UNION ALL
               SELECT format('function %s (%s, %s) %s', p.amprocnum, format_type(p.amproclefttype, NULL),
                             format_type(p.amprocrighttype, NULL), p.amproc::regprocedure)
               FROM pg_depend AS d
               JOIN pg_amproc AS p ON p.oid = d.objid
               WHERE d.classid = 'pg_amproc'::regclass AND d.refclassid = 'pg_opfamily'::regclass AND d.refobjid = f.oid) AS m (member)) AS members,
        obj_description(f.oid, 'pg_opfamily') AS comment
FROM pg_opfamily AS f
JOIN pg_namespace AS n ON n.oid = f.opfnamespace
JOIN pg_am AS am ON am.oid = f.opfmethod
WHERE f.oid >= 16384 -- of: pg_opfamily f.oid
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_opfamily'::regclass AND e.objid = f.oid AND e.deptype = 'e')
