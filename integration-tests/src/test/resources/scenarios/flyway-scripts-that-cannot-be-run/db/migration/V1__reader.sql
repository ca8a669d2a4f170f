CREATE TABLE people (id bigint PRIMARY KEY);

GRANT SELECT ON people TO ${reader};
