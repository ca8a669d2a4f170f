CREATE FUNCTION price_with_tax(cents integer, rate numeric) RETURNS integer LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN round(cents * (1 + rate));
END;
$$;
