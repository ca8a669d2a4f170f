-- Text search configurations: pg_ts_config; which dictionaries look at which kind of token: pg_ts_config_map.
-- Manual: "Configurations" (of text search).
SELECT  format('%I.%I', n.nspname, c.cfgname) AS name,
        ARRAY[]::text[] AS parents,
        c.oid,
        greatest(c.xmin::text::bigint, mapping.xmin) AS xmin,
        quote_ident(pg_get_userbyid(c.cfgowner)) AS owner,
        format('%I.%I', pn.nspname, p.prsname) AS parser,
        mapping.mappings,
        obj_description(c.oid, 'pg_ts_config') AS comment
FROM pg_ts_config AS c
JOIN pg_namespace AS n ON n.oid = c.cfgnamespace
JOIN pg_ts_parser AS p ON p.oid = c.cfgparser
JOIN pg_namespace AS pn ON pn.oid = p.prsnamespace
LEFT JOIN LATERAL (
    SELECT string_agg(concat(token.alias, ': ', token.dictionaries), E'\n' ORDER BY token.alias COLLATE "C") AS mappings,
           max(token.xmin) AS xmin
    FROM (SELECT tt.alias, string_agg(m.mapdict::regdictionary::text, ', ' ORDER BY m.mapseqno) AS dictionaries,
                 max(m.xmin::text::bigint) AS xmin
          FROM pg_ts_config_map AS m
          JOIN ts_token_type(c.cfgparser) AS tt ON tt.tokid = m.maptokentype
          WHERE m.mapcfg = c.oid
          GROUP BY tt.alias) AS token
) AS mapping ON true
WHERE c.oid >= 16384 -- of: pg_ts_config c.oid
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_ts_config'::regclass AND e.objid = c.oid AND e.deptype = 'e')
