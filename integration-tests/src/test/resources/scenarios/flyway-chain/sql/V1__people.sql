/* The people we know of. /* Comments nest; in PostgreSQL */ they do. */
CREATE TABLE people (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL DEFAULT E'some\'one; nobody',
    note text DEFAULT 'a -- b; c'
);
COMMENT ON TABLE people IS 'of ${flyway:defaultSchema}; see ${flyway:filename}';
