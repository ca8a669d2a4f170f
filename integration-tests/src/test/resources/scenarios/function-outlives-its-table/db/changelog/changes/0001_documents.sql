--liquibase formatted sql

--changeset archive:0001_documents splitStatements:false
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_at := now();
    RETURN NEW;
END
$$;
CREATE TABLE documents (
    id bigint PRIMARY KEY,
    changed_at timestamptz NOT NULL DEFAULT now()
);
CREATE TRIGGER documents_touch BEFORE UPDATE ON documents FOR EACH ROW EXECUTE FUNCTION touch();
--rollback DROP TABLE documents;
--rollback DROP FUNCTION touch();
