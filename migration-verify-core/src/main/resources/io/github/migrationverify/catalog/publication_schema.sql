-- since PostgreSQL 15
-- Schemas in publications: pg_publication_namespace. Manual: "Publication", "pg_publication_namespace".
SELECT  format('%I in %I', n.nspname, p.pubname) AS name,
        ARRAY[format('publication %I', p.pubname), format('schema %I', n.nspname)] AS parents,
        pn.oid,
        pn.xmin::text::bigint AS xmin
FROM pg_publication_namespace AS pn
JOIN pg_publication AS p ON p.oid = pn.pnpubid
JOIN pg_namespace AS n ON n.oid = pn.pnnspid
WHERE pn.oid >= 16384 -- of: pg_publication_namespace pn.oid
