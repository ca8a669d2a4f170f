--liquibase formatted sql

--changeset store:0001_stock splitStatements:false
CREATE TABLE stock (article text PRIMARY KEY, pieces integer NOT NULL, changed_at timestamptz);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_at := now();
    RETURN NEW;
END
$$;
CREATE TRIGGER stock_touch BEFORE UPDATE ON stock FOR EACH ROW EXECUTE FUNCTION touch();
--rollback DROP TABLE stock;
--rollback DROP FUNCTION touch();
