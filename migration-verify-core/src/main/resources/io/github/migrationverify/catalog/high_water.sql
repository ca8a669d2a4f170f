-- An OID and a transaction id, used up by asking for them: whatever is created later has a greater OID, until they begin anew after four
-- billion. pg_nextoid is a superuser's, and PostgreSQL's own tests ask it. Manual: "Transactions and Identifiers".
SELECT pg_nextoid('pg_class', 'oid', 'pg_class_oid_index')::bigint AS oid,
    pg_current_xact_id()::xid::text::bigint AS transaction
