DROP FUNCTION price_with_tax(integer, numeric);
