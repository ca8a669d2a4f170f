DROP FUNCTION twice(int);
DROP FUNCTION shout(text);
