-- Sequences, those of serial and identity columns included: pg_sequence, pg_class; whose they are: pg_depend. The current value
-- is left out, since nextval is never undone. Manual: "pg_sequence", "Sequence Manipulation Functions".
SELECT  format('%I.%I', n.nspname, c.relname) AS name,
        CASE WHEN owned.by IS NULL THEN ARRAY[]::text[] ELSE ARRAY['column ' || owned.by] END AS parents,
        c.oid,
        greatest(c.xmin::text::bigint, s.xmin::text::bigint) AS xmin,
        quote_ident(pg_get_userbyid(c.relowner)) AS owner,
        CASE c.relpersistence WHEN 'p' THEN 'permanent' WHEN 'u' THEN 'unlogged' END AS persistence,
        format_type(s.seqtypid, NULL) AS type,
        s.seqstart AS start,
        s.seqincrement AS increment,
        s.seqmin AS minimum,
        s.seqmax AS maximum,
        s.seqcache AS cache,
        CASE WHEN s.seqcycle THEN 'yes' ELSE 'no' END AS cycle,
        nullif(concat(owned.by, owned.kind), '') AS "owned by",
        obj_description(c.oid, 'pg_class') AS comment,
        CASE WHEN c.relacl IS NOT NULL THEN
            (SELECT string_agg(concat(grantee, ': ', coalesce(granted, 'none')), E'\n' ORDER BY grantee COLLATE "C")
             FROM (SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END AS grantee,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE actual) AS granted,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE NOT actual) AS by_default
                   FROM (SELECT true AS actual, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END) AS privilege
                         FROM aclexplode(c.relacl)
                         UNION ALL
                         SELECT false, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END)
                         FROM aclexplode(acldefault('s', c.relowner))) AS item
                   GROUP BY grantee) AS grants
             WHERE granted IS DISTINCT FROM by_default) END AS privileges
FROM pg_class AS c
JOIN pg_namespace AS n ON n.oid = c.relnamespace
JOIN pg_sequence AS s ON s.seqrelid = c.oid
LEFT JOIN LATERAL (
    SELECT format('%I.%I.%I', tn.nspname, t.relname, a.attname) AS by,
           CASE d.deptype WHEN 'i' THEN ' (identity)' END AS kind
    FROM pg_depend AS d
    JOIN pg_class AS t ON t.oid = d.refobjid
    JOIN pg_namespace AS tn ON tn.oid = t.relnamespace
    JOIN pg_attribute AS a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
    WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid
      AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0
      AND d.deptype IN ('a', 'i')
) AS owned ON true
WHERE c.oid >= 16384 -- of: pg_class c.oid if S
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
