package io.github.migrationverify.baseline;

import io.github.migrationverify.revision.Place;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Everything that is wrong with a baseline, collected so that the user sees it all at once. */
final class Faults {

    private final String file;
    private final List<String> sentences = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    /** Notes a fault on a 1-based line. */
    void add(int line, String found, String expected) {
        sentences.add("The baseline cannot be read at " + place(line) + ": " + found + "; expected " + expected + ".");
    }

    /** Notes that the parser got no further. */
    void unparsable(MarkedYAMLException e) {
        Mark mark = e.getProblemMark();
        int line = mark == null ? 1 : mark.getLine() + 1;
        add(line, "this is no YAML (" + e.getProblem() + ")", "what mvn migration-verify:baseline writes");
    }

    Place place(int line) {
        return new Place(file, line);
    }

    void throwIfAny() {
        if (!sentences.isEmpty()) {
            throw new UnusableBaselineException(sentences);
        }
    }
}
