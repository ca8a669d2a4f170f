package io.github.migrationverify.check;

import static java.util.stream.Collectors.joining;

import io.github.migrationverify.schema.AttributeChange;
import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The GRANT and REVOKE that make good what differs. Snapshots tell privileges line by line: {@code role: SELECT, UPDATE}.
 *
 * @param column what follows each privilege: {@code (name)} of a column, else nothing
 * @param object what the privileges are on
 */
record PrivilegeStatements(String column, String object) {

    private static final String GRANTABLE = "(grantable)";
    private static final String NONE = "none";

    /** Back to the privileges before; empty where only a person can say which those were. */
    static Optional<String> restored(ObjectKey key, AttributeChange change) {
        SqlName name = SqlName.of(key);
        return switch (key.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW -> new PrivilegeStatements("", key.name()).undo(change);
            case SEQUENCE, SCHEMA, DOMAIN, ENUM, COMPOSITE_TYPE, FUNCTION ->
                new PrivilegeStatements("", name.inStatement()).undo(change);
            case COLUMN -> new PrivilegeStatements(" (" + name.part() + ")", name.whole()).undo(change);
            default -> Optional.empty();
        };
    }

    /** Takes default privileges back that were not there before. */
    static Optional<String> taken(SchemaObject defaults) {
        String name = defaults.key().name();
        int on = name.lastIndexOf(" on ");
        if (on < 0) {
            return Optional.empty();
        }
        String whose = name.substring(0, on).replaceFirst("^of ", "FOR ROLE ").replace(" in schema ", " IN SCHEMA ");
        String kind = name.substring(on + " on ".length()).toUpperCase(Locale.ROOT);
        return new PrivilegeStatements("", kind)
                .undo(new AttributeChange("privileges", Optional.empty(), defaults.attribute("privileges")))
                .map(all -> all.lines()
                        .map(line -> "ALTER DEFAULT PRIVILEGES " + whose + " " + line)
                        .collect(joining("\n")));
    }

    private Optional<String> undo(AttributeChange change) {
        Map<String, Set<String>> before = byGrantee(change.before());
        Map<String, Set<String>> after = byGrantee(change.after());
        Set<String> grantees = new TreeSet<>(before.keySet());
        grantees.addAll(after.keySet());
        List<String> statements = new ArrayList<>();
        for (String grantee : grantees) {
            Set<String> had = before.getOrDefault(grantee, Set.of());
            Set<String> has = after.getOrDefault(grantee, Set.of());
            Set<String> tooMany = without(has, had);
            Set<String> missing = without(had, has);
            if (!isPlain(tooMany) || !isPlain(missing)) {
                return Optional.empty();
            }
            statement("REVOKE ", tooMany, " FROM " + grantee).ifPresent(statements::add);
            statement("GRANT ", missing, " TO " + grantee).ifPresent(statements::add);
        }
        return statements.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", statements));
    }

    private Optional<String> statement(String verb, Set<String> privileges, String grantee) {
        String list = privileges.stream().map(privilege -> privilege + column).collect(joining(", "));
        return list.isEmpty() ? Optional.empty() : Optional.of(verb + list + " ON " + object + grantee + ";");
    }

    /** What is less than the default, or may be passed on, takes more than one word to put back. */
    private static boolean isPlain(Set<String> privileges) {
        return privileges.stream().noneMatch(privilege -> privilege.contains(GRANTABLE) || privilege.equals(NONE));
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static Map<String, Set<String>> byGrantee(Optional<String> privileges) {
        Map<String, Set<String>> all = new TreeMap<>();
        privileges.stream().flatMap(String::lines).forEach(line -> {
            int colon = line.lastIndexOf(": ");
            all.put(
                    line.substring(0, colon),
                    new TreeSet<>(List.of(line.substring(colon + 2).split(", "))));
        });
        return all;
    }
}
