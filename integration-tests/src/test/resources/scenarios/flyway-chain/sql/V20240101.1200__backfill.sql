INSERT INTO people (name) VALUES ('somebody');
