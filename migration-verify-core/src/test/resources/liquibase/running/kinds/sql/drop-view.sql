DROP VIEW northern;
