-- +goose Up
CREATE TABLE users (
    id bigint PRIMARY KEY,
    email text DEFAULT E'a\'b; c' -- the comma; stays
);
-- +goose StatementBegin
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RETURN NEW; /* a /* nested; */ comment */
END;
$$;
-- +goose StatementEnd

-- +goose Down
DROP FUNCTION touch();
DROP TABLE users;
