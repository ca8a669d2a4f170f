package io.github.migrationverify.source.liquibase;

/**
 * Where our own reading of a changelog's text stumbled.
 *
 * @param line the line, from 1; 0 where it is not known
 * @param cause what is wrong, as a clause without full stop
 * @param weight what follows from it
 */
record Flaw(int line, String cause, Weight weight) {

    /** What follows from a flaw. */
    enum Weight {
        /** Nothing, unless Liquibase stumbles as well: then it says where. */
        HINT,
        /** A fault, whatever Liquibase makes of it. */
        FAULT,
        /** A fault, and Liquibase must not see the file: it would not come back. */
        DANGER
    }
}
