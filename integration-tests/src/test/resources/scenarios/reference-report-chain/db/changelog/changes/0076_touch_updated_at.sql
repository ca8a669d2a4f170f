--liquibase formatted sql

--changeset cleaning:0076_touch_updated_at splitStatements:false
--comment: updated_at keeps itself
CREATE FUNCTION touch_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.updated_at := now();
    RETURN NEW;
END
$$;
CREATE TRIGGER trg_leads_touch BEFORE UPDATE ON leads FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
CREATE TRIGGER trg_client_users_touch BEFORE UPDATE ON client_users FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
CREATE TRIGGER trg_support_tickets_touch BEFORE UPDATE ON support_tickets FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
--rollback DROP TRIGGER trg_support_tickets_touch ON support_tickets;
--rollback DROP TRIGGER trg_client_users_touch ON client_users;
--rollback DROP TRIGGER trg_leads_touch ON leads;
--rollback DROP FUNCTION touch_updated_at();
