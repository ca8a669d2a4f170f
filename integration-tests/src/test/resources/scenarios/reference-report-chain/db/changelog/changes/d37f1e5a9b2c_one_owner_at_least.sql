--liquibase formatted sql

--changeset cleaning:d37f1e5a9b2c splitStatements:false
--comment: An organization keeps an owner
CREATE FUNCTION keep_an_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM memberships WHERE org_id = OLD.org_id AND role = 'owner' AND is_active) THEN
        RAISE EXCEPTION 'organization % would have no owner', OLD.org_id;
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER trg_memberships_keep_owner AFTER UPDATE OR DELETE ON memberships DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.role = 'owner') EXECUTE FUNCTION keep_an_owner();
--rollback DROP TRIGGER trg_memberships_keep_owner ON memberships;
--rollback DROP FUNCTION keep_an_owner();
