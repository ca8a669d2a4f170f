CREATE TABLE colours (name text PRIMARY KEY, hex text);
COPY colours (name, hex) FROM stdin;
red; green	#ff0000
it's blue	$$
\.
INSERT INTO colours VALUES ('grey', '#808080');
