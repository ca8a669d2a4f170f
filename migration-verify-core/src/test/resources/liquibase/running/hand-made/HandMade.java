package example;

import java.sql.Statement;
import liquibase.change.custom.CustomTaskChange;
import liquibase.change.custom.CustomTaskRollback;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.CustomChangeException;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;

/** Makes a table over JDBC by itself, and ends as it is told to. */
public class HandMade implements CustomTaskChange, CustomTaskRollback {

    private String ends;
    private int times;

    public void setEnds(String ends) {
        this.ends = ends;
    }

    @Override
    public void execute(Database database) throws CustomChangeException {
        send(database, "CREATE TABLE hand_made (id int)");
        switch (ends) {
            case "well" -> {}
            case "the first time" -> {
                if (++times > 1) {
                    throw new CustomChangeException("the hand was used before");
                }
            }
            case "in an exception" -> throw new CustomChangeException("the hand slipped");
            case "in an error" -> throw new NoClassDefFoundError("example/Missing");
            case "in SQL" -> send(database, "SELECT nothing FROM hand_made");
            default -> throw new IllegalArgumentException(ends);
        }
    }

    @Override
    public void rollback(Database database) throws CustomChangeException {
        send(database, "DROP TABLE hand_made");
    }

    private void send(Database database, String sql) throws CustomChangeException {
        try (Statement statement = ((JdbcConnection) database.getConnection()).createStatement()) {
            statement.execute(sql);
        } catch (Exception e) {
            throw new CustomChangeException(e);
        }
    }

    @Override
    public String getConfirmationMessage() {
        return "made by hand";
    }

    @Override
    public void setUp() {}

    @Override
    public void setFileOpener(ResourceAccessor resources) {}

    @Override
    public ValidationErrors validate(Database database) {
        return new ValidationErrors();
    }
}
