-- migrate:up
CREATE TABLE users (id bigint PRIMARY KEY);

-- migrate:down
SELECT 1;
DROP TABLE user_accounts;
