--liquibase formatted sql

--changeset archive:0002_pages splitStatements:false
CREATE OR REPLACE FUNCTION count_page() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE documents SET changed_at = now() WHERE id = NEW.document_id;
    RETURN NEW;
END
$$;
CREATE TABLE pages (
    document_id bigint NOT NULL REFERENCES documents (id),
    number integer NOT NULL,
    PRIMARY KEY (document_id, number)
);
CREATE TRIGGER pages_count AFTER INSERT ON pages FOR EACH ROW EXECUTE FUNCTION count_page();
--rollback DROP TABLE pages;
