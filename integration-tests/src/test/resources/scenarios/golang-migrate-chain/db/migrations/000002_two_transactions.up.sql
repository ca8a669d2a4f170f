BEGIN;
CREATE TYPE mood AS ENUM ('sad; or so', E'it\'s ok');
COMMIT;
BEGIN;
ALTER TABLE users ADD COLUMN mood mood DEFAULT 'sad; or so';
COMMIT;
