--- settings, comment, privileges
-- when
DO $$ BEGIN
    EXECUTE format('ALTER DATABASE %I SET work_mem = ''8MB''', current_database());
    EXECUTE format('ALTER DATABASE %I SET search_path = app, public', current_database());
    EXECUTE format('ALTER ROLE app_reader IN DATABASE %I SET work_mem = ''1MB''', current_database());
    EXECUTE format('COMMENT ON DATABASE %I IS ''bookings''', current_database());
    EXECUTE format('REVOKE CONNECT ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('ALTER DATABASE %I CONNECTION LIMIT 50', current_database());
END $$;
-- then
-- ~ database (current)
--     comment: (none) -> bookings
--     connection limit: (none) -> 50
--     privileges: (none) -> PUBLIC: TEMPORARY
--     settings:
--       + search_path=app, public
--       + work_mem=8MB
--       + for role app_reader: work_mem=1MB
--- settings taken back leave nothing
-- when
DO $$ BEGIN
    EXECUTE format('ALTER DATABASE %I SET work_mem = ''8MB''', current_database());
    EXECUTE format('ALTER DATABASE %I RESET work_mem', current_database());
    EXECUTE format('REVOKE CONNECT ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO PUBLIC', current_database());
END $$;
-- then
