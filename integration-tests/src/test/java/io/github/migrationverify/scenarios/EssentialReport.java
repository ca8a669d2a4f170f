package io.github.migrationverify.scenarios;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** What matters in a {@code report.json}, for people: everything that is the same in every run. */
final class EssentialReport {

    /** More revisions than this of one outcome are counted, not listed. */
    private static final int LISTED = 6;

    private final JsonNode report;
    private final StringBuilder text = new StringBuilder();

    EssentialReport(String json) {
        try {
            this.report = new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        line("verdict: " + report.path("verdict").asText());
        chain(report.path("chain"));
        section("phases", report.path("phases"), this::phase);
        line("\nrevisions");
        outcomes().forEach(this::outcome);
        section("findings", report.path("findings"), this::finding);
        line("\nnot checked");
        gaps().forEach((why, what) -> line("  " + String.join(", ", what) + ": " + why));
        return text.toString();
    }

    private void chain(JsonNode chain) {
        line("chain: " + chain.path("revisions").asInt() + " revisions, "
                + (chain.path("linear").asBoolean() ? "linear" : "not linear"));
        line("heads: " + joined(chain.path("heads")));
        line("bases: " + joined(chain.path("bases")));
        optional("branch points: ", joined(chain.path("branchPoints")));
        optional("merge points: ", joined(chain.path("mergePoints")));
    }

    private void phase(JsonNode phase) {
        StringJoiner facts = new StringJoiner(", ");
        ifThere(phase, "revisions", number -> facts.add(number + " revisions"));
        ifThere(phase, "tables", number -> facts.add(number + " tables"));
        ifThere(phase, "stoppedAt", revision -> facts.add("stopped at " + revision));
        String name = phase.path("name").asText();
        String status = phase.path("status").asText();
        line("  %-17s %-8s %s".formatted(name, status, facts).stripTrailing());
        ifThere(phase, "reason", this::reason);
    }

    /** A chain that cannot be run skips all phases for one reason, which is said once. */
    private void reason(String reason) {
        if (!text.toString().contains("      " + reason + "\n")) {
            line("      " + reason);
        }
    }

    private Map<String, List<String>> gaps() {
        Map<String, List<String>> gaps = new LinkedHashMap<>();
        for (JsonNode gap : report.path("notChecked")) {
            gaps.computeIfAbsent(gap.path("why").asText(), any -> new ArrayList<>())
                    .add(gap.path("what").asText());
        }
        return gaps;
    }

    private Map<String, List<String>> outcomes() {
        Map<String, List<String>> outcomes = new LinkedHashMap<>();
        for (JsonNode revision : report.path("revisions")) {
            StringBuilder outcome = new StringBuilder(revision.path("outcome").asText());
            ifThere(revision, "direction", direction -> outcome.append(' ').append(direction));
            ifThere(revision, "reason", reason -> outcome.append(": ").append(reason));
            outcomes.computeIfAbsent(outcome.toString(), any -> new ArrayList<>())
                    .add(revision.path("id").asText());
        }
        return outcomes;
    }

    private void outcome(String outcome, List<String> revisions) {
        line("  " + revisions.size() + " " + outcome);
        line(
                revisions.size() > LISTED
                        ? "      " + revisions.get(0) + " ... " + revisions.get(revisions.size() - 1)
                        : "      " + String.join(", ", revisions));
    }

    private void finding(JsonNode finding) {
        line("  " + finding.path("severity").asText() + " "
                + finding.path("code").asText());
        detail(finding, "revision");
        ifThere(
                finding,
                "file",
                file -> line("    place: " + file
                        + (finding.path("line").isNull()
                                ? ""
                                : ":" + finding.path("line").asText())));
        detail(finding, "object");
        detail(finding, "sqlState");
        detail(finding, "message");
        detail(finding, "remedy");
        detail(finding, "waived");
        for (JsonNode evidence : finding.path("evidence")) {
            line("    " + evidence.path("title").asText() + ":");
            evidence.path("text")
                    .asText()
                    .lines()
                    .forEach(evidenceLine -> line(("      " + evidenceLine).stripTrailing()));
        }
    }

    private void detail(JsonNode node, String field) {
        ifThere(node, field, value -> line("    " + field + ": " + value.replace("\n", "\n      ")));
    }

    private void section(String title, JsonNode nodes, Consumer<JsonNode> printer) {
        line("\n" + title);
        if (nodes.isEmpty()) {
            line("  none");
        }
        nodes.forEach(printer);
    }

    private static void ifThere(JsonNode node, String field, Consumer<String> use) {
        if (node.hasNonNull(field)) {
            use.accept(node.path(field).asText());
        }
    }

    private static String joined(JsonNode array) {
        return String.join(
                ", ",
                StreamSupport.stream(array.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    private void optional(String label, String value) {
        if (!value.isEmpty()) {
            line(label + value);
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
