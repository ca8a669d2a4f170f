--liquibase formatted sql

--changeset cleaning:0c4e8d2f6a9b splitStatements:false
--comment: The next invoice number, without a gap
CREATE FUNCTION next_invoice_number(for_year smallint) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    n integer;
BEGIN
    INSERT INTO invoice_number_sequences AS s (year, last_number) VALUES (for_year, 1)
    ON CONFLICT (year) DO UPDATE SET last_number = s.last_number + 1
    RETURNING s.last_number INTO n;
    RETURN 'INV-' || for_year || '-' || lpad(n::text, 6, '0');
END
$$;
--rollback DROP FUNCTION next_invoice_number(smallint);
