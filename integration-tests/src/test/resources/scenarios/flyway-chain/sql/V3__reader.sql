CREATE ROLE ${reader};
GRANT SELECT ON people TO ${reader};
