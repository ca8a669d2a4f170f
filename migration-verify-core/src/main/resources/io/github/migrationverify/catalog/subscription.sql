-- Subscriptions of this database: pg_subscription. Whom one connects to, and as whom, is left out: it holds secrets. What only a
-- newer PostgreSQL has is absent before. Manual: "Subscription", "pg_subscription".
SELECT  quote_ident(s.subname) AS name,
        ARRAY[]::text[] AS parents,
        s.oid,
        s.xmin::text::bigint AS xmin,
        quote_ident(pg_get_userbyid(s.subowner)) AS owner,
        CASE WHEN s.subenabled THEN 'yes' ELSE 'no' END AS enabled,
        (SELECT string_agg(quote_ident(publication), ', ' ORDER BY publication) FROM unnest(s.subpublications) AS publication) AS publications,
        s.subslotname AS slot,
        s.subsynccommit AS "synchronous commit",
        CASE WHEN s.subbinary THEN 'yes' ELSE 'no' END AS binary,
        CASE to_jsonb(s) ->> 'substream' WHEN 'true' THEN 'on' WHEN 't' THEN 'on' WHEN 'p' THEN 'parallel' ELSE 'off' END AS streaming,
        -- Pending ('p') turns into enabled ('e') by itself.
        CASE WHEN to_jsonb(s) ->> 'subtwophasestate' IN ('p', 'e') THEN 'yes' END AS "two-phase commit",
        CASE to_jsonb(s) ->> 'subdisableonerr' WHEN 'true' THEN 'yes' END AS "disabled on error",
        CASE to_jsonb(s) ->> 'subpasswordrequired' WHEN 'false' THEN 'no' END AS "password required",
        CASE to_jsonb(s) ->> 'subrunasowner' WHEN 'true' THEN 'yes' END AS "run as owner",
        CASE to_jsonb(s) ->> 'subfailover' WHEN 'true' THEN 'yes' END AS failover,
        to_jsonb(s) ->> 'suborigin' AS origin,
        obj_description(s.oid, 'pg_subscription') AS comment
FROM pg_subscription AS s
WHERE s.oid >= 16384 -- of: pg_subscription s.oid
  AND s.subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
