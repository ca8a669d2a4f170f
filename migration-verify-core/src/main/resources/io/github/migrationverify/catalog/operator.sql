-- Operators: pg_operator. One that another names before it is there is made as a shell, and outlives the other.
-- Manual: "User-Defined Operators", "pg_operator".
SELECT  format('%I.%s(%s, %s)', n.nspname, o.oprname, coalesce(format_type(nullif(o.oprleft, 0), NULL), 'NONE'),
               coalesce(format_type(nullif(o.oprright, 0), NULL), 'NONE')) AS name,
        ARRAY[]::text[] AS parents,
        o.oid,
        o.xmin::text::bigint AS xmin,
        quote_ident(pg_get_userbyid(o.oprowner)) AS owner,
        CASE WHEN o.oprcode = 0 THEN 'yes' END AS shell,
        nullif(o.oprcode::oid, 0)::regprocedure AS function,
        nullif(o.oprcom, 0)::regoperator AS commutator,
        nullif(o.oprnegate, 0)::regoperator AS negator,
        nullif(o.oprrest::oid, 0)::regprocedure AS restrict,
        nullif(o.oprjoin::oid, 0)::regprocedure AS join,
        CASE WHEN o.oprcanhash THEN 'yes' END AS hashes,
        CASE WHEN o.oprcanmerge THEN 'yes' END AS merges,
        obj_description(o.oid, 'pg_operator') AS comment
FROM pg_operator AS o
JOIN pg_namespace AS n ON n.oid = o.oprnamespace
WHERE o.oid >= 16384 -- of: pg_operator o.oid
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast|temp)'
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_operator'::regclass AND e.objid = o.oid AND e.deptype = 'e')
