-- Constraints of tables and domains: pg_constraint. NOT NULL is told by the column and the domain, a constraint trigger by the
-- trigger. The rows that PostgreSQL adds to a foreign key for each partition of the referenced table are left out.
-- Manual: "Constraints", "pg_constraint".
SELECT  format('%I.%I.%I', n.nspname, coalesce(c.relname, t.typname), con.conname) AS name,
        array_prepend(
            concat(CASE WHEN c.oid IS NULL THEN 'domain ' ELSE 'table ' END, format('%I.%I', n.nspname, coalesce(c.relname, t.typname))),
            CASE WHEN con.coninhcount > 0 OR con.conparentid <> 0 THEN ARRAY(
                SELECT format('constraint %I.%I.%I', pn.nspname, pc.relname, pcon.conname)
                FROM pg_inherits AS i
                JOIN pg_class AS pc ON pc.oid = i.inhparent
                JOIN pg_namespace AS pn ON pn.oid = pc.relnamespace
                JOIN pg_constraint AS pcon ON pcon.conrelid = pc.oid
                WHERE i.inhrelid = c.oid
                  AND (pcon.oid = con.conparentid OR (pcon.contype = 'c' AND pcon.conname = con.conname AND NOT con.conislocal))
                ORDER BY i.inhseqno) END) AS parents,
        con.oid,
        con.xmin::text::bigint AS xmin,
        pg_get_constraintdef(con.oid) AS definition,
        CASE WHEN con.coninhcount > 0 THEN CASE WHEN con.conislocal THEN 'yes, and declared here too' ELSE 'yes' END END AS inherited,
        -- ALTER TABLE ... DISABLE TRIGGER ALL turns a foreign key off without a word in its definition.
        CASE WHEN EXISTS (SELECT FROM pg_trigger AS tg
                          WHERE tg.tgrelid IN (con.conrelid, con.confrelid) AND tg.tgconstraint = con.oid AND tg.tgenabled = 'D')
             THEN 'disabled' END AS "enforcing triggers",
        obj_description(con.oid, 'pg_constraint') AS comment
FROM pg_constraint AS con
JOIN pg_namespace AS n ON n.oid = con.connamespace
LEFT JOIN pg_class AS c ON c.oid = con.conrelid AND con.conrelid <> 0
LEFT JOIN pg_type AS t ON t.oid = con.contypid AND con.contypid <> 0
WHERE con.contype IN ('c', 'f', 'p', 'u', 'x')
  AND con.oid >= 16384 -- of: pg_constraint con.oid
  AND NOT EXISTS (SELECT FROM pg_constraint AS whole WHERE whole.oid = con.conparentid AND whole.conrelid = con.conrelid)
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
  AND NOT EXISTS (SELECT FROM pg_depend AS e
                  WHERE ((e.classid = 'pg_class'::regclass AND e.objid = con.conrelid)
                         OR (e.classid = 'pg_type'::regclass AND e.objid = con.contypid))
                    AND e.deptype = 'e')
