package io.github.migrationverify.report;

/**
 * A line for the console.
 *
 * @param level how loud it is
 * @param text the line, without line end
 */
public record ConsoleLine(Level level, String text) {

    /** How loud a line is. */
    public enum Level {
        /** Something counts against the chain. */
        ERROR,
        /** Something its owner should know. */
        WARNING,
        /** Anything else. */
        INFO
    }
}
