-- User mappings: pg_user_mapping. Of an option that sounds like a secret only its name. Manual: "CREATE USER MAPPING".
SELECT  format('for %s server %I', CASE m.umuser WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(m.umuser)) END, s.srvname) AS name,
        ARRAY[format('foreign server %I', s.srvname)] AS parents,
        m.oid,
        m.xmin::text::bigint AS xmin,
        (SELECT string_agg(CASE WHEN option ~* '^[^=]*(pass|secret|token|key|credential)' THEN split_part(option, '=', 1) || ' (value hidden)'
                                ELSE option END, ', ' ORDER BY option)
         FROM unnest(m.umoptions) AS option) AS options
FROM pg_user_mapping AS m
JOIN pg_foreign_server AS s ON s.oid = m.umserver
WHERE m.oid >= 16384 -- of: pg_user_mapping m.oid
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_user_mapping'::regclass AND e.objid = m.oid AND e.deptype = 'e')
