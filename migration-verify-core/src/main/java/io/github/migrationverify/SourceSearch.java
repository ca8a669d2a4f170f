package io.github.migrationverify;

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
     */
    record Found(MigrationSource source, String where, List<String> passedOver) implements SourceSearch {
        /** Copies the list. */
        public Found {
            passedOver = List.copyOf(passedOver);
        }
    }

    /**
     * It has none, as far as could be seen.
     *
     * @param why what was looked for and where, as a sentence without full stop
     * @param remedy what to do where it has some after all, as a clause without full stop
     */
    record Missing(String why, String remedy) implements SourceSearch {}
}
