--liquibase formatted sql

--changeset cleaning:0082_audit_logs_append_only splitStatements:false
--comment: An audit log is never changed
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER trg_admin_audit_logs_append_only BEFORE UPDATE OR DELETE ON admin_audit_logs FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER trg_policy_override_audits_append_only BEFORE UPDATE OR DELETE ON policy_override_audits FOR EACH ROW EXECUTE FUNCTION refuse_change();
--rollback DROP TRIGGER trg_policy_override_audits_append_only ON policy_override_audits;
--rollback DROP TRIGGER trg_admin_audit_logs_append_only ON admin_audit_logs;
--rollback DROP FUNCTION refuse_change();
