package io.github.migrationverify.check;

import io.github.migrationverify.roundtrip.Direction;

/** What to do about rights, transactions, locks, and what the server has not got. */
final class ServerSetupRemedies {

    private ServerSetupRemedies() {}

    static String privilege(FailedStep step) {
        if (step.message().message().contains("row-level security")) {
            return "Row-level security is forced on the owner too. Around the statement in " + step.culprit()
                    + " write ALTER TABLE … NO FORCE ROW LEVEL SECURITY and FORCE again, or set what the policy asks for.";
        }
        return "Let the platform provide what needs a superuser: put that statement in initSql, and write "
                + step.culprit()
                + " so that it does nothing where that is done already (IF NOT EXISTS) and its "
                + step.chain().words().wayDown() + " leaves it alone;"
                + " or run with databaseRole=superuser where production does.";
    }

    static String insideTransaction(FailedStep step) {
        return "The statement has to run outside a transaction: "
                + step.chain().words().outsideTransaction() + ", in " + step.culprit() + ".";
    }

    static String newEnumValue(FailedStep step) {
        return "A new enum value cannot be used before the transaction that adds it has ended: move ALTER TYPE … ADD VALUE from "
                + step.culprit() + " " + step.chain().words().committedBefore() + ".";
    }

    static String lock(FailedStep step) {
        return "Somebody else holds a lock, and in a database of our own that is this chain itself: look in "
                + step.culprit() + " for a second connection, dblink, or a custom change that does not commit.";
    }

    static String timeout(FailedStep step) {
        return "The statement was cancelled by a time limit: look for statement_timeout in " + step.culprit()
                + " and in initSql, raise it there, or split the statement.";
    }

    static String extensionFiles(FailedStep step) {
        return step.message().message().contains("extension") ? otherImage(step) : ServerRemedies.anyOther(step);
    }

    static String notSupported(FailedStep step) {
        String message = step.message().message();
        if (message.contains("extension") && message.contains("not available")) {
            return otherImage(step);
        }
        if (step.is(Direction.DOWNGRADE)) {
            return ServerRemedies.anyOther(step);
        }
        return "This PostgreSQL has no such feature: compare databaseVersion with the version in production, or rewrite "
                + step.culprit() + ".";
    }

    private static String otherImage(FailedStep step) {
        return "This PostgreSQL does not bring the extension that " + step.culprit()
                + " creates. Set databaseProvider=container and a databaseImage that has it.";
    }
}
