package com.example;

import liquibase.change.custom.CustomSqlChange;
import liquibase.change.custom.CustomSqlRollback;
import liquibase.database.Database;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;
import liquibase.statement.SqlStatement;
import liquibase.statement.core.RawParameterizedSqlStatement;

/** Writes the first motto, and takes it back. */
public class FirstMotto implements CustomSqlChange, CustomSqlRollback {

    @Override
    public SqlStatement[] generateStatements(Database database) {
        return statements("INSERT INTO mottos VALUES ('Up, down and up again')");
    }

    @Override
    public SqlStatement[] generateRollbackStatements(Database database) {
        return statements("DELETE FROM mottos");
    }

    private static SqlStatement[] statements(String sql) {
        return new SqlStatement[] {new RawParameterizedSqlStatement(sql)};
    }

    @Override
    public String getConfirmationMessage() {
        return "The first motto is written";
    }

    @Override
    public void setUp() {}

    @Override
    public void setFileOpener(ResourceAccessor resourceAccessor) {}

    @Override
    public ValidationErrors validate(Database database) {
        return new ValidationErrors();
    }
}
