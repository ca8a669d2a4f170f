package io.github.migrationverify.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.migrationverify.check.Finding;
import io.github.migrationverify.report.Report.NotChecked;
import io.github.migrationverify.revision.Place;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.revision.RevisionGraph;
import io.github.migrationverify.roundtrip.PhaseResult;
import io.github.migrationverify.roundtrip.RevisionResult;
import io.github.migrationverify.roundtrip.RoundTripResult;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Writes {@code report.json}: a public, versioned format, described by {@code docs/report.schema.json}. Every field is
 * always there; one that does not apply is null.
 */
public final class JsonReportWriter {

    private static final int FORMAT = 1;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonReportWriter() {}

    /**
     * The report as JSON.
     *
     * @param report the report
     * @return the text, indented, with line feeds, ending in one
     */
    public static String text(Report report) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withArrayIndenter(indenter)
                .withObjectIndenter(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(tree(report)) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode tree(Report report) {
        Names names = new Names(report.chain());
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", FORMAT).put("verdict", report.verdict().name());
        root.putObject("tool").put("name", "migration-verify").put("version", report.toolVersion());
        root.putObject("source")
                .put("tool", report.chain().tool())
                .put("version", report.chain().version())
                .put("root", report.chain().root());
        database(root.putObject("database"), report);
        chain(root.putObject("chain"), report.chain().graph(), names);
        List<PhaseResult> phases =
                report.roundTrip().map(RoundTripResult::phases).orElse(List.of());
        ArrayNode phaseNodes = root.putArray("phases");
        phases.forEach(phase -> phase(phaseNodes.addObject(), phase, names));
        List<RevisionResult> revisions =
                report.roundTrip().map(RoundTripResult::revisions).orElse(List.of());
        ArrayNode revisionNodes = root.putArray("revisions");
        revisions.forEach(result -> revision(revisionNodes.addObject(), result, names));
        ArrayNode findingNodes = root.putArray("findings");
        report.findings().forEach(finding -> finding(findingNodes.addObject(), finding, names));
        ArrayNode notChecked = root.putArray("notChecked");
        for (NotChecked gap : report.notChecked()) {
            notChecked.addObject().put("what", gap.what()).put("why", gap.why());
        }
        return root;
    }

    private static void database(ObjectNode node, Report report) {
        node.put("product", "PostgreSQL");
        text(node, "version", report.roundTrip().flatMap(RoundTripResult::databaseVersion));
        node.put("provider", report.database().provider());
        node.put("role", report.database().role());
    }

    private static void chain(ObjectNode node, RevisionGraph graph, Names names) {
        node.put("revisions", graph.revisions().size());
        texts(node, "heads", names.of(graph.heads()));
        texts(node, "bases", names.of(graph.bases()));
        texts(node, "branchPoints", names.of(graph.branchPoints()));
        texts(node, "mergePoints", names.of(graph.mergePoints()));
        node.put("linear", graph.isLinear());
    }

    private static void phase(ObjectNode node, PhaseResult phase, Names names) {
        node.put("name", phase.phase().id());
        node.put("status", phase.status().name());
        text(node, "reason", Optional.of(phase.reason()).filter(reason -> !reason.isEmpty()));
        node.put("millis", phase.millis());
        number(node, "revisions", phase.revisions());
        number(node, "tables", phase.tables());
        text(node, "stoppedAt", phase.stoppedAt().map(names::of));
    }

    private static void revision(ObjectNode node, RevisionResult result, Names names) {
        Optional<Revision> revision = names.revision(result.key());
        node.put("id", names.of(result.key()));
        node.put("key", result.key());
        place(node, revision.map(Revision::place));
        texts(node, "parents", revision.map(names::parentsOf).orElse(List.of()));
        node.put("outcome", result.outcome().id());
        text(node, "direction", result.outcome().failedDirection().map(Enum::name));
        text(node, "reason", Optional.of(result.outcome().reason()).filter(reason -> !reason.isEmpty()));
        number(node, "upgradeMillis", result.upgradeMillis());
        number(node, "downgradeMillis", result.downgradeMillis());
    }

    private static void finding(ObjectNode node, Finding finding, Names names) {
        node.put("code", finding.code().id());
        node.put("severity", finding.severity().name());
        text(node, "revision", finding.revision().map(names::of));
        place(node, finding.place());
        text(node, "object", finding.object());
        node.put("message", finding.message());
        ArrayNode evidence = node.putArray("evidence");
        finding.evidence()
                .forEach(block ->
                        evidence.addObject().put("title", block.title()).put("text", block.text()));
        text(node, "sqlState", finding.sqlState());
        node.put("remedy", finding.remedy());
        text(node, "waived", finding.waived());
    }

    /** A line is null where the file as a whole is meant. */
    private static void place(ObjectNode node, Optional<Place> place) {
        text(node, "file", place.map(Place::file));
        OptionalInt line = place.stream()
                .mapToInt(Place::line)
                .filter(number -> number > 0)
                .findFirst();
        number(node, "line", line);
    }

    private static void text(ObjectNode node, String field, Optional<String> value) {
        value.ifPresentOrElse(text -> node.put(field, text), () -> node.putNull(field));
    }

    private static void texts(ObjectNode node, String field, List<String> values) {
        ArrayNode array = node.putArray(field);
        values.forEach(array::add);
    }

    private static void number(ObjectNode node, String field, OptionalInt value) {
        value.ifPresentOrElse(number -> node.put(field, number), () -> node.putNull(field));
    }

    private static void number(ObjectNode node, String field, OptionalLong value) {
        value.ifPresentOrElse(number -> node.put(field, number), () -> node.putNull(field));
    }
}
