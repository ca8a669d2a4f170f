-- The database itself: pg_database, and its settings: pg_db_role_setting. Its name is left out, since a scratch database's is
-- random. Manual: "Managing Databases".
SELECT  '(current)' AS name,
        ARRAY[]::text[] AS parents,
        d.oid,
        d.xmin::text::bigint AS xmin,
        quote_ident(pg_get_userbyid(d.datdba)) AS owner,
        pg_encoding_to_char(d.encoding) AS encoding,
        d.datcollate AS collation,
        d.datctype AS "character type",
        to_jsonb(d) ->> 'datlocprovider' AS "locale provider",
        coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale') AS locale,
        to_jsonb(d) ->> 'daticurules' AS "locale rules",
        CASE WHEN d.datistemplate THEN 'yes' END AS template,
        CASE WHEN d.datconnlimit >= 0 THEN d.datconnlimit END AS "connection limit",
        (SELECT string_agg(concat(CASE WHEN s.setrole <> 0 THEN format('for role %I: ', pg_get_userbyid(s.setrole)) END, setting),
                           E'\n' ORDER BY s.setrole <> 0, pg_get_userbyid(s.setrole), setting COLLATE "C")
         FROM pg_db_role_setting AS s, unnest(s.setconfig) AS setting
         WHERE s.setdatabase = d.oid) AS settings,
        shobj_description(d.oid, 'pg_database') AS comment,
        (SELECT string_agg(concat(l.provider, ': ', l.label), E'\n' ORDER BY l.provider COLLATE "C")
         FROM pg_shseclabel AS l
         WHERE l.classoid = 'pg_database'::regclass AND l.objoid = d.oid) AS "security labels",
        CASE WHEN d.datacl IS NOT NULL THEN
            (SELECT string_agg(concat(grantee, ': ', coalesce(granted, 'none')), E'\n' ORDER BY grantee COLLATE "C")
             FROM (SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END AS grantee,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE actual) AS granted,
                          string_agg(DISTINCT privilege, ', ') FILTER (WHERE NOT actual) AS by_default
                   FROM (SELECT true AS actual, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END) AS privilege
                         FROM aclexplode(d.datacl)
                         UNION ALL
                         SELECT false, grantee, concat(privilege_type, CASE WHEN is_grantable THEN ' (grantable)' END)
                         FROM aclexplode(acldefault('d', d.datdba))) AS item
                   GROUP BY grantee) AS grants
             WHERE granted IS DISTINCT FROM by_default) END AS privileges
FROM pg_database AS d
WHERE d.datname = current_database() -- of: pg_database d.oid
