CREATE FUNCTION shout(word text) RETURNS text LANGUAGE plpgsql AS $body$
BEGIN
    -- a semicolon; and a $$ within
    RETURN upper(word) || ';';
END;
$body$;

CREATE FUNCTION twice(number int) RETURNS int LANGUAGE sql
BEGIN ATOMIC
    SELECT CASE WHEN number > 0 THEN number * 2 ELSE 0 END;
END;
