package io.github.migrationverify.report;

import io.github.migrationverify.check.Finding;
import io.github.migrationverify.check.FindingCode;
import io.github.migrationverify.check.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is waived, in the lines that fit a build's log: what is waived alike, as by a baseline without reasons, in one. */
final class WaivedLines {

    private static final int MOST_NAMED = 5;

    private record Alike(FindingCode code, String reason) {}

    private WaivedLines() {}

    static List<String> of(List<Finding> findings, Names names) {
        Map<Alike, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            finding.waived()
                    .map(reason -> new Alike(finding.code(), reason))
                    .ifPresent(alike -> groups.computeIfAbsent(alike, any -> new ArrayList<>())
                            .add(finding));
        }
        List<String> lines = new ArrayList<>();
        groups.forEach((alike, members) ->
                lines.add("Waived: " + alike.code().id() + subject(members, names) + ": " + alike.reason()));
        return lines;
    }

    private static String subject(List<Finding> findings, Names names) {
        List<String> revisions = findings.stream()
                .flatMap(finding -> finding.revision().stream())
                .distinct()
                .map(names::of)
                .toList();
        String times = findings.size() == 1 ? "" : " (" + findings.size() + ")";
        return revisions.isEmpty()
                ? times
                : (revisions.size() == 1 ? " of revision " : " of revisions ") + Wording.list(revisions, MOST_NAMED);
    }
}
