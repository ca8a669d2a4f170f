COMMENT ON TABLE people IS '#[as it is]';
