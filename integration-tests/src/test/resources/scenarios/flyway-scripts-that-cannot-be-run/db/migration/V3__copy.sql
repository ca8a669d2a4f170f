-- Some rows.
COPY people (id, name) FROM stdin;
1	one
