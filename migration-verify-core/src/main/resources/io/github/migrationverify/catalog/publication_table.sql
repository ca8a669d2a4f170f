-- Tables in publications: pg_publication_rel. The condition is a column of it since PostgreSQL 15; before, the name in the
-- innermost query means the constant outside. Manual: "Row Filters", "Column Lists", "pg_publication_rel".
SELECT  format('%I.%I in %I', n.nspname, c.relname, p.pubname) AS name,
        ARRAY[format('publication %I', p.pubname), format('table %I.%I', n.nspname, c.relname)] AS parents,
        pr.oid,
        pr.xmin::text::bigint AS xmin,
        (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
         FROM jsonb_array_elements_text(nullif(to_jsonb(pr) -> 'prattrs', 'null')) AS listed (attnum)
         JOIN pg_attribute AS a ON a.attrelid = pr.prrelid AND a.attnum = listed.attnum::smallint) AS columns,
        pg_get_expr((SELECT (SELECT prqual FROM pg_publication_rel AS filtered WHERE filtered.oid = pr.oid)
                     FROM (SELECT NULL::pg_node_tree AS prqual) AS before_15), pr.prrelid) AS "where"
FROM pg_publication_rel AS pr
JOIN pg_publication AS p ON p.oid = pr.prpubid
JOIN pg_class AS c ON c.oid = pr.prrelid
JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE pr.oid >= 16384 -- of: pg_publication_rel pr.oid
