package io.github.migrationverify.report;

import io.github.migrationverify.check.Finding;
import io.github.migrationverify.check.Severity;
import io.github.migrationverify.check.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.lang3.Strings;

/** What to do, the urgent first; the same advice is given once. */
final class RecommendationSection {

    private static final int MOST_NAMED = 5;

    private RecommendationSection() {}

    static void write(Markdown page, Report report) {
        page.heading(2, "Recommendations");
        boolean urgent = actions(page, "Immediate Actions Required", report, Severity.ERROR);
        boolean later = actions(page, "To Be Considered", report, Severity.WARNING);
        if (!urgent && !later) {
            page.paragraph("Keep this check in the build, so that the next revision is proven too.");
        }
    }

    private static boolean actions(Markdown page, String title, Report report, Severity severity) {
        Map<String, List<Finding>> byRemedy = report.findings().stream()
                .filter(finding ->
                        finding.severity() == severity && finding.waived().isEmpty())
                .collect(Collectors.groupingBy(
                        finding -> Wording.firstLine(finding.remedy()), LinkedHashMap::new, Collectors.toList()));
        if (byRemedy.isEmpty()) {
            return false;
        }
        List<String> actions = new ArrayList<>();
        byRemedy.forEach((remedy, findings) -> actions.add(action(remedy, findings)));
        page.heading(3, title);
        page.numbered(actions);
        return true;
    }

    private static String action(String remedy, List<Finding> findings) {
        List<String> places = findings.stream()
                .flatMap(finding -> finding.place().stream())
                .map(place -> Markdown.code(place.toString()))
                .distinct()
                .toList();
        String where = places.isEmpty() ? "" : " (" + Wording.list(places, MOST_NAMED) + ")";
        return "**" + findings.get(0).code().id() + "**" + where + ": "
                + Markdown.plain(Strings.CS.removeEnd(remedy, ":")) + ".";
    }
}
