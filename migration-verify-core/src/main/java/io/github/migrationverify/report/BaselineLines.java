package io.github.migrationverify.report;

import io.github.migrationverify.check.BaselineRenewal;
import io.github.migrationverify.check.Wording;
import io.github.migrationverify.report.ConsoleLine.Level;
import java.util.ArrayList;
import java.util.List;

/** What the renewal of a baseline has to say on the console. */
public final class BaselineLines {

    private BaselineLines() {}

    /**
     * The lines of a renewal.
     *
     * @param file the file's name for people
     * @param renewal what became of the baseline
     * @return the lines, top to bottom
     */
    public static List<ConsoleLine> of(String file, BaselineRenewal renewal) {
        List<ConsoleLine> lines = new ArrayList<>();
        lines.add(new ConsoleLine(Level.INFO, "Baseline: " + file + ": " + counts(renewal)));
        long bare = renewal.baseline().withoutReason();
        if (bare > 0) {
            String say = bare == 1 ? "One entry has no reason yet" : bare + " entries have no reason yet";
            lines.add(new ConsoleLine(Level.INFO, say + ": fill it in, and commit the file."));
        }
        if (renewal.leftOut() > 0) {
            lines.add(new ConsoleLine(
                    Level.WARNING,
                    Wording.count(renewal.leftOut(), "finding") + " not entered: the chain cannot run with "
                            + (renewal.leftOut() == 1 ? "it" : "them") + ", and such a chain is never approved."));
        }
        return lines;
    }

    private static String counts(BaselineRenewal renewal) {
        return renewal.added() + " new, " + renewal.kept() + " kept, " + renewal.dropped() + " dropped";
    }
}
