package io.github.migrationverify.check;

import static java.util.Map.entry;

import io.github.migrationverify.roundtrip.Direction;
import java.util.Map;
import java.util.function.Function;

/** What to do about a failure, by its SQLSTATE. Codes: PostgreSQL manual, appendix A. */
final class ServerRemedies {

    private static final Map<String, Function<FailedStep, String>> BY_SQL_STATE = Map.ofEntries(
            entry("42804", TypeRemedies::datatypeMismatch),
            entry("42P06", ObjectRemedies::existsAlready),
            entry("42P07", ObjectRemedies::existsAlready),
            entry("42701", ObjectRemedies::existsAlready),
            entry("42710", ObjectRemedies::existsAlready),
            entry("42723", ObjectRemedies::existsAlready),
            entry("42P01", ObjectRemedies::doesNotExist),
            entry("42703", ObjectRemedies::doesNotExist),
            entry("42704", ObjectRemedies::undefinedObject),
            entry("42883", ObjectRemedies::undefinedFunction),
            entry("3F000", ObjectRemedies::doesNotExist),
            entry("2BP01", ObjectRemedies::dependentObjects),
            entry("22001", DataRemedies::tooLong),
            entry("23502", DataRemedies::notNull),
            entry("23503", DataRemedies::foreignKey),
            entry("23505", DataRemedies::unique),
            entry("23514", DataRemedies::check),
            entry("22P02", DataRemedies::invalidText),
            entry("42501", ServerSetupRemedies::privilege),
            entry("25001", ServerSetupRemedies::insideTransaction),
            entry("55P04", ServerSetupRemedies::newEnumValue),
            entry("55P03", ServerSetupRemedies::lock),
            entry("40P01", ServerSetupRemedies::lock),
            entry("57014", ServerSetupRemedies::timeout),
            entry("58P01", ServerSetupRemedies::extensionFiles),
            entry("0A000", ServerSetupRemedies::notSupported),
            entry("42601", TypeRemedies::syntax));

    private ServerRemedies() {}

    static String of(FailedStep step) {
        return step.message()
                .sqlState()
                .map(BY_SQL_STATE::get)
                .map(remedy -> remedy.apply(step))
                .orElseGet(() -> anyOther(step));
    }

    static String anyOther(FailedStep step) {
        if (step.isAutomaticInverse()) {
            return TypeRemedies.writeRollback(step);
        }
        String aim = step.message().statement().isPresent()
                ? " so that the statement above succeeds."
                : " so that what is said above does not happen again.";
        return "Correct " + step.culprit() + aim + outsideChecksum(step);
    }

    /** A correction of a rollback needs no new revision where the tool leaves rollbacks out of its checksum. */
    static String outsideChecksum(FailedStep step) {
        return step.is(Direction.DOWNGRADE) ? step.chain().words().correctedWayDown() : "";
    }
}
