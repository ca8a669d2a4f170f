--- a large object left behind
-- when
SELECT lo_create(4711);
-- then
-- + large object 4711
--- owner, comment, privileges; not what is in it
SELECT lo_create(7), lo_create(8);
-- when
ALTER LARGE OBJECT 7 OWNER TO app_writer;
COMMENT ON LARGE OBJECT 7 IS 'picture';
GRANT SELECT ON LARGE OBJECT 7 TO app_reader;
SELECT lo_put(7, 0, 'abc'), lo_unlink(8);
-- then
-- ~ large object 7
--     comment: (none) -> picture
--     owner: postgres -> app_writer
--     privileges: (none) -> app_reader: SELECT
-- - large object 8
--- a comment on a large object, and nothing else
SELECT lo_create(7);
-- when
COMMENT ON LARGE OBJECT 7 IS 'picture';
-- then
-- ~ large object 7
--     comment: (none) -> picture
