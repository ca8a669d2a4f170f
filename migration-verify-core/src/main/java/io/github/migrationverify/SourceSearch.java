package io.github.migrationverify;

import io.github.migrationverify.published.Elsewhere;
import io.github.migrationverify.source.MigrationSource;
import java.util.List;

/** What the search for a project's migrations came to. */
public sealed interface SourceSearch {

    /**
     * It has some.
     *
     * @param source the migrations
     * @param where what declares them, such as {@code src/main/resources/application.yml}
     * @param passedOver what else was found and is not verified, each a sentence
     * @param elsewhere opens them where the project's files are in another folder
     */
    record Found(MigrationSource source, String where, List<String> passedOver, Elsewhere elsewhere)
            implements SourceSearch {
        /** Copies the list. */
        public Found {
            passedOver = List.copyOf(passedOver);
        }
    }

    /**
     * It has none, as far as could be seen.
     *
     * @param what what is missing, as a sentence without full stop
     * @param details where it was looked for, and what to do where it has some after all, as clauses without full stop
     */
    record Missing(String what, String details) implements SourceSearch {}
}
