package io.github.migrationverify.source.liquibase;

import java.util.List;

/** What became of the search for a project's root changelog. */
public sealed interface Discovered {

    /** What declares a changelog that the user names to us. */
    String PARAMETER = "parameter changeLogFile";

    /** What declares a changelog that is Liquibase's own plugin's. */
    String MAVEN_PLUGIN = "liquibase-maven-plugin in the pom";

    /**
     * There is one, or one is declared; whether the file exists is for its reader to say.
     *
     * @param parameters all that is known; the changelog is never empty
     * @param where what declares it: {@code parameter changeLogFile}, {@code src/main/resources/application.yml}
     * @param passedOver what else declares one and does not count, each a sentence
     */
    record Found(LiquibaseParameters parameters, String where, List<String> passedOver) implements Discovered {
        /** Copies the list. */
        public Found {
            passedOver = List.copyOf(passedOver);
        }

        /** {@return whether the pom names it, which modules inherit, and not a file of the project's own} */
        public boolean isInPom() {
            return where.equals(PARAMETER) || where.equals(MAVEN_PLUGIN);
        }
    }

    /**
     * Nothing declares one, and none is where one would be without a word.
     *
     * @param lookedAt the places, as a person would name them
     */
    record NotFound(List<String> lookedAt) implements Discovered {
        /** Copies the list. */
        public NotFound {
            lookedAt = List.copyOf(lookedAt);
        }
    }

    /**
     * A file of settings cannot be read, so nobody knows.
     *
     * @param sentence which, why, and what to do
     */
    record Unreadable(String sentence) implements Discovered {}
}
