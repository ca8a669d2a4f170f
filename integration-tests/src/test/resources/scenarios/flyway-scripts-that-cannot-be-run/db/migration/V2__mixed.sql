ALTER TABLE people ADD COLUMN name text;
CREATE INDEX CONCURRENTLY people_name ON people (name);
