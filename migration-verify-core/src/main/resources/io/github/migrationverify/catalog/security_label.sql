-- Security labels of what is in this database: pg_seclabel. Those of roles and tablespaces are told by these.
-- Manual: "SECURITY LABEL", "pg_seclabel".
SELECT  format('of %I on %s %s', l.provider, o.type, o.identity) AS name,
        CASE WHEN o.type IN ('schema', 'table', 'view', 'materialized view', 'sequence') THEN ARRAY[concat_ws(' ', o.type, o.identity)]
             WHEN o.type = 'foreign table' THEN ARRAY[concat('table ', o.identity)]
             WHEN o.type LIKE '% column' OR o.type = 'column' THEN ARRAY[concat('column ', o.identity)]
             ELSE ARRAY[]::text[] END AS parents,
        0 AS oid,
        l.xmin::text::bigint AS xmin,
        l.label
FROM pg_seclabel AS l
CROSS JOIN LATERAL pg_identify_object(l.classoid, l.objoid, l.objsubid) AS o
WHERE l.objoid > 0 -- of: pg_seclabel l.objoid
