--- a collation
CREATE COLLATION old FROM "C";
-- when
CREATE COLLATION new FROM "POSIX";
DROP COLLATION old;
-- then
-- + collation public.new
-- - collation public.old
--- a collation altered and made anew
CREATE COLLATION c (PROVIDER = libc, LOCALE = 'C');
CREATE COLLATION d (PROVIDER = libc, LC_COLLATE = 'C', LC_CTYPE = 'C');
-- when
ALTER COLLATION c OWNER TO app_writer;
COMMENT ON COLLATION c IS 'order';
DROP COLLATION d;
CREATE COLLATION d (PROVIDER = libc, LC_COLLATE = 'C', LC_CTYPE = 'POSIX');
-- then
-- ~ collation public.c
--     comment: (none) -> order
--     owner: postgres -> app_writer
-- ~ collation public.d
--     character type: (none) -> POSIX
--- a builtin locale (17+)
CREATE COLLATION c (PROVIDER = libc, LOCALE = 'C');
-- when
DROP COLLATION c;
CREATE COLLATION c (PROVIDER = builtin, LOCALE = 'C.UTF-8');
-- then
-- ~ collation public.c
--     locale: C -> C.UTF-8
--     provider: libc -> builtin
--     version: (none) -> 1
--- a conversion
CREATE CONVERSION old FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
CREATE CONVERSION c FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
-- when
CREATE CONVERSION new FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;
DROP CONVERSION old;
DROP CONVERSION c;
CREATE DEFAULT CONVERSION c FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;
ALTER CONVERSION c OWNER TO app_writer;
COMMENT ON CONVERSION c IS 'bytes';
-- then
-- ~ conversion public.c
--     comment: (none) -> bytes
--     default: no -> yes
--     destination: UTF8 -> LATIN1
--     function:
--       - iso8859_1_to_utf8(integer,integer,cstring,internal,integer,boolean)
--       + utf8_to_iso8859_1(integer,integer,cstring,internal,integer,boolean)
--     owner: postgres -> app_writer
--     source: LATIN1 -> UTF8
-- + conversion public.new
-- - conversion public.old
--- a text search configuration and its mappings
CREATE TEXT SEARCH CONFIGURATION c (COPY = simple);
CREATE TEXT SEARCH CONFIGURATION gone (PARSER = "default");
-- when
ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING FOR word WITH english_stem, simple;
ALTER TEXT SEARCH CONFIGURATION c DROP MAPPING FOR url;
ALTER TEXT SEARCH CONFIGURATION c OWNER TO app_writer;
COMMENT ON TEXT SEARCH CONFIGURATION c IS 'words';
CREATE TEXT SEARCH CONFIGURATION d (PARSER = "default");
DROP TEXT SEARCH CONFIGURATION gone;
-- then
-- ~ text search configuration public.c
--     comment: (none) -> words
--     mappings:
--         sfloat: simple
--         uint: simple
--       - url: simple
--         url_path: simple
--         version: simple
--       - word: simple
--       + word: english_stem, simple
--     owner: postgres -> app_writer
-- + text search configuration public.d
-- - text search configuration public.gone
--- a text search dictionary
CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple);
CREATE TEXT SEARCH DICTIONARY gone (TEMPLATE = simple);
-- when
ALTER TEXT SEARCH DICTIONARY d (Accept = false);
ALTER TEXT SEARCH DICTIONARY d OWNER TO app_writer;
COMMENT ON TEXT SEARCH DICTIONARY d IS 'words';
CREATE TEXT SEARCH DICTIONARY new (TEMPLATE = snowball, Language = german);
DROP TEXT SEARCH DICTIONARY gone;
-- then
-- ~ text search dictionary public.d
--     comment: (none) -> words
--     options: (none) -> accept = 'false'
--     owner: postgres -> app_writer
-- - text search dictionary public.gone
-- + text search dictionary public.new
--- a text search dictionary made from another template
CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple);
-- when
DROP TEXT SEARCH DICTIONARY d;
CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = snowball, Language = german);
-- then
-- ~ text search dictionary public.d
--     options: (none) -> language = 'german'
--     template: pg_catalog.simple -> pg_catalog.snowball
--- text search parsers and templates
CREATE TEXT SEARCH PARSER p (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH TEMPLATE t (LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH PARSER old (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH TEMPLATE old (LEXIZE = dsimple_lexize);
-- when
DROP TEXT SEARCH PARSER p;
CREATE TEXT SEARCH PARSER p (
    START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline);
COMMENT ON TEXT SEARCH PARSER p IS 'parses';
DROP TEXT SEARCH TEMPLATE t;
CREATE TEXT SEARCH TEMPLATE t (INIT = dsimple_init, LEXIZE = dsynonym_lexize);
COMMENT ON TEXT SEARCH TEMPLATE t IS 'shape';
ALTER TEXT SEARCH PARSER old RENAME TO new;
ALTER TEXT SEARCH TEMPLATE old RENAME TO new;
-- then
-- + text search parser public.new
-- - text search parser public.old
-- ~ text search parser public.p
--     comment: (none) -> parses
--     headline: (none) -> prsd_headline(internal,internal,tsquery)
-- + text search template public.new
-- - text search template public.old
-- ~ text search template public.t
--     comment: (none) -> shape
--     init: (none) -> dsimple_init(internal)
--     lexize:
--       - dsimple_lexize(internal,internal,internal,internal)
--       + dsynonym_lexize(internal,internal,internal,internal)
