package io.github.migrationverify.check;

import io.github.migrationverify.roundtrip.Direction;
import java.util.Optional;

/** What to do about rows that contradict what a revision wants of them. */
final class DataRemedies {

    private DataRemedies() {}

    static String notNull(FailedStep step) {
        return "The data are in the way: rows hold NULL there" + detail(step) + ". In " + step.culprit()
                + " fill them before NOT NULL is set (UPDATE … WHERE … IS NULL), give the column a default, or name it in the INSERT."
                + ServerRemedies.outsideChecksum(step);
    }

    static String tooLong(FailedStep step) {
        boolean isTheId = step.message()
                .statement()
                .filter(sql -> sql.contains("version_num"))
                .isPresent();
        return isTheId
                ? "Alembic's version table takes ids of 32 characters: give " + step.culprit()
                        + " a shorter one, also where others revise it."
                : "A value is longer than its column takes: widen the column or shorten the value in " + step.culprit()
                        + "." + ServerRemedies.outsideChecksum(step);
    }

    static String foreignKey(FailedStep step) {
        return "The data are in the way: a row refers to one that is not there, or is still referred to" + detail(step)
                + ". In "
                + step.culprit()
                + " insert parents before children and delete children before parents, or mend the rows first."
                + ServerRemedies.outsideChecksum(step);
    }

    static String unique(FailedStep step) {
        Optional<String> revision = step.failure().revision().filter(key -> step.is(Direction.REUPGRADE));
        return revision.map(step.chain()::wayDownOf)
                .map(wayDown -> "A row of its first upgrade is still there" + detail(step)
                        + ": delete it in " + wayDown
                        + ", or write INSERT … ON CONFLICT DO NOTHING in the revision.")
                .orElseGet(() -> twice(step));
    }

    private static String twice(FailedStep step) {
        return "The data are in the way: two rows have the same key" + detail(step) + ". In " + step.culprit()
                + " remove or merge the duplicates before the constraint, or write INSERT … ON CONFLICT DO NOTHING for seed data."
                + ServerRemedies.outsideChecksum(step);
    }

    static String check(FailedStep step) {
        return "The data are in the way: a row breaks the constraint" + detail(step) + ". In " + step.culprit()
                + " mend the rows before the constraint is added, or correct the constraint."
                + ServerRemedies.outsideChecksum(step);
    }

    static String invalidText(FailedStep step) {
        return "A value is none of its column's type (a label that the enum has not, a number that is none). Correct the value in "
                + step.culprit() + ", or add the label in an earlier revision." + ServerRemedies.outsideChecksum(step);
    }

    private static String detail(FailedStep step) {
        Optional<String> detail = step.message().detail();
        return detail.map(words -> " (" + Wording.shortened(Wording.firstLine(words), 200) + ")")
                .orElse("");
    }
}
