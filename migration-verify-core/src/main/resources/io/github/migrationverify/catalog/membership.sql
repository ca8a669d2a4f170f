-- Who is in which role, save as PostgreSQL itself has it among its own: pg_auth_members. Who granted it is left out; whether it is
-- inherited and may be set is each membership's own since PostgreSQL 16. They belong to the cluster. Manual: "Role Membership".
SELECT  format('of %I in %I', member.rolname, whole.rolname) AS name,
        ARRAY[format('role %I', whole.rolname), format('role %I', member.rolname)] AS parents,
        0 AS oid,
        max(m.xmin::text::bigint) AS xmin,
        CASE WHEN bool_or(m.admin_option) THEN 'yes' ELSE 'no' END AS admin,
        CASE WHEN bool_or((to_jsonb(m) ->> 'inherit_option')::boolean) THEN 'yes' ELSE 'no' END AS inherit,
        CASE WHEN bool_or((to_jsonb(m) ->> 'set_option')::boolean) THEN 'yes' ELSE 'no' END AS set
FROM pg_auth_members AS m
JOIN pg_authid AS whole ON whole.oid = m.roleid
JOIN pg_authid AS member ON member.oid = m.member
WHERE (greatest(m.roleid, m.member) >= 16384 OR m.member = 10) -- of: pg_auth_members m.member
GROUP BY m.member, whole.rolname, member.rolname
