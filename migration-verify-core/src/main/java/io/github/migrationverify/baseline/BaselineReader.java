package io.github.migrationverify.baseline;

import io.github.migrationverify.check.Baseline;
import io.github.migrationverify.check.BaselineEntry;
import io.github.migrationverify.check.FindingIdentity;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a baseline; nothing of what somebody wrote into it by hand is passed over. */
final class BaselineReader {

    private static final String FORMAT = "1";
    private static final List<String> KEYS = List.of("format", "findings");

    /** Room for a hundred thousand entries. */
    private static final int MOST_CHARACTERS = 50_000_000;

    private final Faults faults;

    /** For a file of that name. */
    BaselineReader(String file) {
        this.faults = new Faults(file);
    }

    /**
     * The baseline that a text holds.
     *
     * @throws UnusableBaselineException with all that is wrong with it
     */
    Baseline read(String text) {
        conflicts(text);
        Baseline baseline = baseline(text);
        faults.throwIfAny();
        return baseline;
    }

    private void conflicts(String text) {
        List<String> lines = text.lines().toList();
        for (int line = 1; line <= lines.size(); line++) {
            if (lines.get(line - 1).startsWith("<<<<<<< ")) {
                faults.add(line, "here begins a conflict that git left", "it solved: keep the entries of both sides");
            }
        }
        faults.throwIfAny();
    }

    private Baseline baseline(String text) {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(MOST_CHARACTERS);
        try {
            Node root = new Yaml(limits).compose(new StringReader(text));
            if (root instanceof MappingNode mapping) {
                return baseline(new Fields(mapping, "the file", KEYS, faults));
            }
            faults.add(
                    1,
                    "the file holds no keys",
                    "format and findings; run mvn migration-verify:baseline to write it anew");
        } catch (MarkedYAMLException e) {
            faults.unparsable(e);
        } catch (YAMLException e) {
            faults.add(1, "this is no YAML (" + e.getMessage() + ")", "what mvn migration-verify:baseline writes");
        }
        return Baseline.none();
    }

    private Baseline baseline(Fields root) {
        root.text("format")
                .filter(format -> !format.equals(FORMAT))
                .ifPresent(format -> faults.add(
                        root.line("format"), "the format is '" + format + "'", "format: 1, which this version reads"));
        List<BaselineEntry> entries = new ArrayList<>();
        Map<FindingIdentity, Integer> lines = new HashMap<>();
        for (Node node : root.items("findings")) {
            entry(node).ifPresent(entry -> {
                int line = Fields.line(node);
                Integer earlier = lines.putIfAbsent(entry.identity(), line);
                if (earlier == null) {
                    entries.add(entry);
                } else {
                    faults.add(
                            line,
                            "this is entered already on line " + earlier,
                            "one entry for it, perhaps with a count");
                }
            });
        }
        return new Baseline(entries);
    }

    private Optional<BaselineEntry> entry(Node node) {
        if (node instanceof MappingNode mapping) {
            return new EntryReader(mapping, faults).entry();
        }
        faults.add(
                Fields.line(node),
                "this is " + (node instanceof SequenceNode ? "a list" : "a single value"),
                "an entry with code, message and reason");
        return Optional.empty();
    }
}
