package io.github.migrationverify.published;

/**
 * Something that could not be judged against git.
 *
 * @param what what it is
 * @param why why, and what would change that, as a clause without full stop
 */
public record Gap(String what, String why) {

    /** What there is to judge, where none of it could be. */
    static final String ALL = "the chain against git";
}
