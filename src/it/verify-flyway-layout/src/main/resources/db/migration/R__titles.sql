CREATE OR REPLACE FUNCTION shout(title text) RETURNS text LANGUAGE sql AS $$ SELECT upper(title) || '!'; $$;
