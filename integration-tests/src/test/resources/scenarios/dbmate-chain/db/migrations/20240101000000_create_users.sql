-- Users, as they sign in.

-- migrate:up
CREATE TABLE users (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, email text DEFAULT E'a\'b; c');
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RETURN NEW; /* a /* nested; */ comment */
END;
$$;

-- migrate:down
DROP FUNCTION touch();
DROP TABLE users;
