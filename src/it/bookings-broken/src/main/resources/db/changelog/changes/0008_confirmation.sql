--liquibase formatted sql

--changeset front-desk:0008 splitStatements:false
CREATE FUNCTION confirm_when_paid() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE bookings SET status = 'confirmed' WHERE id = NEW.booking_id;
    RETURN NEW;
END $$;
CREATE TRIGGER payments_confirm AFTER INSERT OR UPDATE OF paid_at ON payments
    FOR EACH ROW WHEN (NEW.paid_at IS NOT NULL) EXECUTE FUNCTION confirm_when_paid();
--rollback DROP TRIGGER payments_confirm ON payments; DROP FUNCTION confirm_when_paid();
