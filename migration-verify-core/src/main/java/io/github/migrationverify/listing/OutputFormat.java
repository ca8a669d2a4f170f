package io.github.migrationverify.listing;

/** The form in which a command answers. */
public enum OutputFormat {
    /** Lines for people. */
    TEXT,
    /** One JSON document for machines. */
    JSON
}
