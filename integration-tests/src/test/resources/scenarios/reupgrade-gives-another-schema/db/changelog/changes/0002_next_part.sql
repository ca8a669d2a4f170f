--liquibase formatted sql

--changeset meter:0002_next_part splitStatements:false
DO $$
BEGIN
    EXECUTE format('CREATE TABLE readings_%s PARTITION OF readings DEFAULT', nextval('part_number'));
END
$$;
--rollback DO $$ BEGIN EXECUTE format('DROP TABLE readings_%s', (SELECT last_value FROM part_number)); END $$;
