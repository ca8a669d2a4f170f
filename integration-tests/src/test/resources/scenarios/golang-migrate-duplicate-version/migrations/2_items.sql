-- +goose Up
CREATE TABLE items (id bigint PRIMARY KEY);
-- +goose Down
DROP TABLE items;
