package io.github.migrationverify.maven;

import static java.util.stream.Collectors.joining;

import io.github.migrationverify.check.FindingCode;
import io.github.migrationverify.check.Severity;
import io.github.migrationverify.check.Waiver;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The policy as the pom spells it, read into the core's records.
 *
 * @param faults takes what is wrong with it
 */
record PolicyParameters(ParameterFaults faults) {

    Map<FindingCode, Severity> severities(@Nullable Map<String, @Nullable String> given) {
        Map<FindingCode, Severity> severities = new EnumMap<>(FindingCode.class);
        for (Map.Entry<String, @Nullable String> entry : orNone(given).entrySet()) {
            FindingCode.of(entry.getKey())
                    .ifPresentOrElse(
                            code -> severities.put(
                                    code,
                                    faults.choice("severities: " + entry.getKey(), entry.getValue(), Severity.class)),
                            () -> faults.add("severities names " + unknownCode(entry.getKey())));
        }
        return severities;
    }

    List<Waiver> waivers(@Nullable List<WaiverParameter> given) {
        return ParameterFaults.all(given)
                .flatMap(waiver -> waiver.waiver(faults))
                .toList();
    }

    Map<String, String> irreversible(@Nullable List<IrreversibleParameter> given) {
        Map<String, String> reasons = new LinkedHashMap<>();
        ParameterFaults.all(given).forEach(declaration -> declaration.declare(reasons, faults));
        return reasons;
    }

    Optional<Pattern> revisionIdPattern(@Nullable String given) {
        try {
            return ParameterFaults.text(given).map(Pattern::compile);
        } catch (PatternSyntaxException e) {
            faults.add("revisionIdPattern is '" + e.getPattern() + "', which is no regular expression ("
                    + e.getDescription() + " near index " + e.getIndex() + "); write one such as [0-9a-f]{12}.");
            return Optional.empty();
        }
    }

    /** {@return the variables, an empty element meaning an empty value} */
    static Map<String, String> variables(@Nullable Map<String, @Nullable String> given) {
        Map<String, String> variables = new LinkedHashMap<>();
        orNone(given).forEach((name, value) -> variables.put(name, value == null ? "" : value));
        return variables;
    }

    /** {@return the end of a sentence about a code that there is not} */
    static String unknownCode(@Nullable String code) {
        String codes = Arrays.stream(FindingCode.values()).map(FindingCode::id).collect(joining(", "));
        return "the code '" + ParameterFaults.text(code).orElse("") + "', which does not exist; write one of " + codes
                + ".";
    }

    private static Map<String, @Nullable String> orNone(@Nullable Map<String, @Nullable String> given) {
        return given == null ? Map.of() : given;
    }
}
