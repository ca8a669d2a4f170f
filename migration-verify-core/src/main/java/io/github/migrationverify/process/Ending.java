package io.github.migrationverify.process;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.migrationverify.report.Conclusion;
import java.util.List;
import java.util.Optional;

/** What came of a verification. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
@JsonSubTypes({
    @JsonSubTypes.Type(Ending.Concluded.class),
    @JsonSubTypes.Type(Ending.NoMigrations.class),
    @JsonSubTypes.Type(Ending.Refused.class),
    @JsonSubTypes.Type(Ending.Broken.class)
})
public sealed interface Ending {

    /**
     * It came to its end, whatever it found.
     *
     * @param conclusion what it has to say
     */
    record Concluded(Conclusion conclusion) implements Ending {}

    /**
     * A question was answered. Never sent from another process.
     *
     * @param lines the answer, to be printed; the lines of text, or one document
     * @param failure why the build fails all the same, a sentence, with more lines where there is more to say; empty where it does not
     */
    record Answered(List<String> lines, Optional<String> failure) implements Ending {
        /** Copies the list. */
        public Answered {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The project has no migrations, as far as could be seen.
     *
     * @param what what is missing, as a sentence without full stop
     * @param details where it was looked for, and what to do where it has some after all, as clauses without full stop
     */
    record NoMigrations(String what, String details) implements Ending {}

    /**
     * It could not be begun or carried through as asked.
     *
     * @param faults a sentence for each reason
     */
    record Refused(List<String> faults) implements Ending {
        /** Copies the list. */
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Something that nobody foresaw, which is ours to mend.
     *
     * @param what a sentence
     * @param details for whoever mends it, several lines
     */
    record Broken(String what, String details) implements Ending {}
}
