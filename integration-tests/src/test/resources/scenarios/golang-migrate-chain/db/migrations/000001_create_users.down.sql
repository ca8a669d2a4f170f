DROP FUNCTION half(int);
DROP FUNCTION touch();
DROP TABLE users;
