DROP OWNED BY ${reader};
DROP ROLE ${reader};
