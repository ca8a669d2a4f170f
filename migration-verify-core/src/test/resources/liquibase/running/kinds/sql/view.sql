CREATE VIEW northern AS SELECT * FROM country WHERE code = 'NO';
