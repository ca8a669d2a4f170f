package io.github.migrationverify.baseline;

import io.github.migrationverify.check.Baseline;
import io.github.migrationverify.check.BaselineEntry;
import io.github.migrationverify.check.FindingIdentity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** A baseline as YAML: one entry a paragraph, one fact a line, so that two branches that add entries merge. */
final class BaselineText {

    private static final String HEADING = """
            # Findings of this project's migrations that are accepted until they are mended. The build fails on any other finding,
            # and on an entry whose finding no longer occurs. `mvn migration-verify:baseline` writes this file anew and keeps the
            # reasons: fill them in.
            format: 1
            """;

    private BaselineText() {}

    static String of(Baseline baseline) {
        Yaml yaml = new Yaml(options());
        String entries = baseline.entries().stream()
                .map(entry -> yaml.dump(List.of(fields(entry))) + reason(yaml, entry))
                .collect(Collectors.joining("\n"));
        return HEADING + (entries.isEmpty() ? "findings: []\n" : "findings:\n\n" + entries);
    }

    /** By hand, since what has no value yet is to look as if it waited for one. */
    private static String reason(Yaml yaml, BaselineEntry entry) {
        return entry.reason()
                .map(reason -> yaml.dump(Map.of("reason", reason)))
                .orElse("reason:\n")
                .indent(4);
    }

    private static Map<String, Object> fields(BaselineEntry entry) {
        FindingIdentity identity = entry.identity();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", identity.code().id());
        identity.revision().ifPresent(key -> fields.put("revision", key));
        if (!identity.revisions().isEmpty()) {
            fields.put("revisions", identity.revisions());
        }
        identity.object().ifPresent(object -> fields.put("object", object));
        identity.file().ifPresent(file -> fields.put("file", file));
        if (entry.count() > 1) {
            fields.put("count", entry.count());
        }
        fields.put("message", entry.message());
        return fields;
    }

    private static DumperOptions options() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        options.setIndent(4);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(false);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        return options;
    }
}
