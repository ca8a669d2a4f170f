package io.github.migrationverify.source;

/**
 * Something of a project's migrations that is not run or could not be judged here.
 *
 * @param what what it is, such as {@code callback beforeMigrate.sql}
 * @param why why not, and what would change that, as a clause without full stop
 */
public record Gap(String what, String why) {}
