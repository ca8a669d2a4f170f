package io.github.migrationverify.baseline;

import io.github.migrationverify.check.BaselineEntry;
import io.github.migrationverify.check.FindingCode;
import io.github.migrationverify.check.FindingCode.SeenIn;
import io.github.migrationverify.check.FindingIdentity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads one entry of a baseline. */
final class EntryReader {

    private static final List<String> KEYS =
            List.of("code", "revision", "revisions", "object", "file", "count", "message", "reason");

    private final Fields fields;
    private final Faults faults;

    EntryReader(MappingNode entry, Faults faults) {
        this.fields = new Fields(entry, "an entry", KEYS, faults);
        this.faults = faults;
    }

    /** The entry; empty where its code is missing or none that can be accepted, which is then a fault. */
    Optional<BaselineEntry> entry() {
        int count = count();
        return code().map(code -> new BaselineEntry(
                new FindingIdentity(
                        code,
                        fields.text("revision"),
                        fields.texts("revisions"),
                        fields.text("object"),
                        fields.text("file")),
                count,
                fields.text("message").orElse(""),
                fields.text("reason"),
                Optional.of(faults.place(fields.line()))));
    }

    private Optional<FindingCode> code() {
        Optional<FindingCode> code =
                fields.text("code").flatMap(FindingCode::of).filter(known -> known.seenIn() != SeenIn.JUDGEMENT);
        if (code.isEmpty()) {
            String found =
                    fields.text("code").map(id -> "the code is '" + id + "'").orElse("this entry has no code");
            faults.add(fields.line("code"), found, "one of " + codes());
        }
        return code;
    }

    private int count() {
        String count = fields.text("count").orElse("1");
        if (count.matches("[1-9]\\d{0,8}")) {
            return Integer.parseInt(count);
        }
        faults.add(fields.line("count"), "the count is '" + count + "'", "a whole number from 1");
        return 1;
    }

    private static String codes() {
        return Arrays.stream(FindingCode.values())
                .filter(code -> code.seenIn() != SeenIn.JUDGEMENT)
                .map(FindingCode::id)
                .collect(Collectors.joining(", "));
    }
}
