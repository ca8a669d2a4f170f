package io.github.migrationverify.source.liquibase;

/**
 * What stands last in a changelog.
 *
 * @param kind what it is
 * @param path the path that it names, as written; empty for anything but an include
 * @param isRelative whether the path begins at the changelog's own folder
 * @param isPlain whether it says no more than that
 */
record LastEntry(Kind kind, String path, boolean isRelative, boolean isPlain) {

    /** What an entry is. */
    enum Kind {
        INCLUDE,
        INCLUDE_ALL,
        OTHER
    }

    /** Anything but an include. */
    static final LastEntry OTHER = new LastEntry(Kind.OTHER, "", false, true);

    static LastEntry of(String name, String path, boolean isRelative, boolean isPlain) {
        return switch (name) {
            case "include" -> new LastEntry(Kind.INCLUDE, path, isRelative, isPlain);
            case "includeAll" -> new LastEntry(Kind.INCLUDE_ALL, path, isRelative, isPlain);
            default -> OTHER;
        };
    }
}
