-- Event triggers: pg_event_trigger. Manual: "Event Triggers".
SELECT  quote_ident(t.evtname) AS name,
        ARRAY[]::text[] AS parents,
        t.oid,
        t.xmin::text::bigint AS xmin,
        quote_ident(pg_get_userbyid(t.evtowner)) AS owner,
        t.evtevent AS event,
        (SELECT string_agg(tag, ', ' ORDER BY tag) FROM unnest(t.evttags) AS tag) AS tags,
        t.evtfoid::regprocedure AS function,
        CASE t.evtenabled WHEN 'O' THEN 'yes' WHEN 'D' THEN 'no' WHEN 'R' THEN 'on replicas only' WHEN 'A' THEN 'always' END AS enabled,
        obj_description(t.oid, 'pg_event_trigger') AS comment
FROM pg_event_trigger AS t
WHERE t.oid >= 16384 -- of: pg_event_trigger t.oid
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_event_trigger'::regclass AND e.objid = t.oid AND e.deptype = 'e')
