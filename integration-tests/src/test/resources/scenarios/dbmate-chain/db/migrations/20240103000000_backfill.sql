-- migrate:up
INSERT INTO users (email) VALUES ('somebody');

-- migrate:down
