-- irreversible: the old addresses are gone for good

-- +goose Up
ALTER TABLE users DROP COLUMN email;

-- +goose Down
SELECT 1;
