CREATE OR REPLACE FUNCTION loud(word text) RETURNS text LANGUAGE sql AS $$ SELECT word || '!' $$;
