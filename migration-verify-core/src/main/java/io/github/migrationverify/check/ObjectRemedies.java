package io.github.migrationverify.check;

import io.github.migrationverify.roundtrip.Direction;
import io.github.migrationverify.schema.ObjectKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What to do about objects that are there, or are not, or are still needed. */
final class ObjectRemedies {

    private ObjectRemedies() {}

    static String existsAlready(FailedStep step) {
        return SchemaNames.creator(step.message().message(), step.creators())
                .map(entry -> madeBefore(step, entry.getKey(), entry.getValue()))
                .orElseGet(() -> madeByNobody(step));
    }

    private static String madeByNobody(FailedStep step) {
        if (step.is(Direction.REUPGRADE)) {
            return "It is a leftover of the first upgrade that no snapshot shows, such as what belongs to the cluster. Drop it"
                    + " in "
                    + step.failure().revision().map(step.chain()::wayDownOf).orElse("the revision that makes it") + ".";
        }
        return "Something made it before " + step.culprit()
                + " ran: look for it in an earlier revision, in initSql, and among the objects that every new database"
                + " has; keep one of the two statements." + ServerRemedies.outsideChecksum(step);
    }

    private static String madeBefore(FailedStep step, ObjectKey object, String creator) {
        String maker = step.chain().located(creator);
        if (step.is(Direction.REUPGRADE)) {
            return "It is a leftover: " + object + " was created by " + maker
                    + ", and no downgrade dropped it. Drop it in the "
                    + step.chain().words().wayDown() + " of "
                    + step.chain().name(creator) + ".";
        }
        if (step.isOf(creator)) {
            return "This revision itself had made " + object + " before: keep one of the two statements in "
                    + step.culprit() + ".";
        }
        return "The earlier revision " + maker + " made " + object + ": keep one of the two statements, or "
                + step.chain().words().guard(step.culprit()) + ServerRemedies.outsideChecksum(step);
    }

    static String doesNotExist(FailedStep step) {
        if (step.is(Direction.DOWNGRADE)) {
            return missingOnTheWayDown(step);
        }
        return "No revision before " + step.culprit()
                + " has made it: create it in an earlier revision, or move this one after"
                + " the revision that creates it." + meant(step);
    }

    private static String missingOnTheWayDown(FailedStep step) {
        Optional<String> maker = SchemaNames.creator(step.message().message(), step.creators())
                .map(Map.Entry::getValue)
                .filter(key -> !step.isOf(key))
                .map(step.chain()::located);
        String why = maker.map(name -> "It was made by " + name + ", and is gone by the time this "
                        + step.chain().words().wayDown() + " runs. ")
                .orElse("");
        return why + "Let " + step.culprit() + " undo exactly what its own upgrade did, in reverse order."
                + neverThere(step)
                + ServerRemedies.outsideChecksum(step);
    }

    /** Who reads a table that no revision made may have had it in the session of the upgrade. */
    private static String neverThere(FailedStep step) {
        String meant = meant(step);
        boolean unknown = step.message().message().startsWith("relation ")
                && SchemaNames.creator(step.message().message(), step.creators())
                        .isEmpty();
        return meant.isEmpty() && unknown
                ? " A temporary table of the upgrade is gone with its session: keep such rows in a table of the schema."
                : meant;
    }

    private static String meant(FailedStep step) {
        List<String> names = SchemaNames.named(step.message().message());
        if (names.isEmpty()) {
            return "";
        }
        List<String> simple = step.creators().keySet().stream()
                .map(key -> key.name().substring(key.name().lastIndexOf('.') + 1))
                .toList();
        String wrong = names.get(0).substring(names.get(0).lastIndexOf('.') + 1);
        List<String> near = NearestNames.to(wrong, simple).stream()
                .filter(name -> !name.equals(wrong))
                .toList();
        return near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?";
    }

    static String undefinedObject(FailedStep step) {
        if (step.message().message().contains("default operator class for access method")) {
            return "This type cannot be indexed that way as it is. In " + step.culprit()
                    + " use a type that can (jsonb instead of"
                    + " json, an array, tsvector), or name an operator class: gin_trgm_ops (extension pg_trgm) for text,"
                    + " btree_gin or btree_gist for scalars.";
        }
        return doesNotExist(step);
    }

    static String undefinedFunction(FailedStep step) {
        if (step.message().message().contains("uuid_generate_v")) {
            return "uuid_generate_v4 is of extension uuid-ossp: create the extension in an earlier revision, or write"
                    + " gen_random_uuid(), which every PostgreSQL since 13 has, in " + step.culprit() + ".";
        }
        return "Either an earlier revision has to create the function or its extension, or the argument types in "
                + step.culprit() + " need a cast." + ServerRemedies.outsideChecksum(step);
    }

    static String dependentObjects(FailedStep step) {
        String list = step.message()
                .detail()
                .map(detail -> " (" + Wording.shortened(detail.replace("\n", "; "), 300) + ")")
                .orElse("");
        return "Other objects still need it" + list + ": drop those first in " + step.culprit()
                + ", or in the " + step.chain().words().wayDown()
                + " of the revision that made them; CASCADE only where they have to go with it."
                + ServerRemedies.outsideChecksum(step);
    }
}
