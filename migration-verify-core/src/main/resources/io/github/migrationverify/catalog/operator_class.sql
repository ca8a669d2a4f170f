-- Operator classes: pg_opclass; the operators and functions that are bound to one: pg_amop, pg_amproc. The family outlives the
-- class, also one that came with it. Manual: "Interfacing Extensions to Indexes".
SELECT  format('%I.%I using %I', n.nspname, oc.opcname, am.amname) AS name,
        ARRAY[]::text[] AS parents,
        oc.oid,
        oc.xmin::text::bigint AS xmin,
        quote_ident(pg_get_userbyid(oc.opcowner)) AS owner,
        format_type(oc.opcintype, NULL) AS "for type",
        CASE WHEN oc.opcdefault THEN 'yes' ELSE 'no' END AS "default",
        format('%I.%I', fn.nspname, f.opfname) AS family,
        format_type(nullif(oc.opckeytype, 0), NULL) AS storage,
        (SELECT string_agg(member, E'\n' ORDER BY member COLLATE "C")
         FROM (SELECT format('operator %s %s%s', o.amopstrategy, o.amopopr::regoperator,
                             CASE WHEN o.amopsortfamily <> 0 THEN
                                 (SELECT format(' for order by %I.%I', sn.nspname, s.opfname)
                                  FROM pg_opfamily AS s JOIN pg_namespace AS sn ON sn.oid = s.opfnamespace
                                  WHERE s.oid = o.amopsortfamily) END)
               FROM pg_depend AS d
               JOIN pg_amop AS o ON o.oid = d.objid
               WHERE d.classid = 'pg_amop'::regclass AND d.refclassid = 'pg_opclass'::regclass AND d.refobjid = oc.oid
               UNION ALL
               SELECT format('function %s (%s, %s) %s', p.amprocnum, format_type(p.amproclefttype, NULL),
                             format_type(p.amprocrighttype, NULL), p.amproc::regprocedure)
               FROM pg_depend AS d
               JOIN pg_amproc AS p ON p.oid = d.objid
               WHERE d.classid = 'pg_amproc'::regclass AND d.refclassid = 'pg_opclass'::regclass AND d.refobjid = oc.oid) AS m (member)) AS members,
        obj_description(oc.oid, 'pg_opclass') AS comment
FROM pg_opclass AS oc
JOIN pg_namespace AS n ON n.oid = oc.opcnamespace
JOIN pg_am AS am ON am.oid = oc.opcmethod
JOIN pg_opfamily AS f ON f.oid = oc.opcfamily
JOIN pg_namespace AS fn ON fn.oid = f.opfnamespace
WHERE oc.oid >= 16384 -- of: pg_opclass oc.oid
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_opclass'::regclass AND e.objid = oc.oid AND e.deptype = 'e')
