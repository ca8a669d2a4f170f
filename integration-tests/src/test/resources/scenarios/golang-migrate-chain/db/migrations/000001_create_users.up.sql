CREATE TABLE users (id bigint PRIMARY KEY, email text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.email := lower(NEW.email); /* a /* nested; */ comment */
    RETURN NEW;
END;
$$;
CREATE FUNCTION half(n int) RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT n / 2; END;
