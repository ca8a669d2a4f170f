package io.github.migrationverify.alembic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a script directory of revisions with branches, merges, labels and dependencies, and now and then a fault. */
final class RandomRevisions {

    private static final int MOST = 12;

    private final Random random;
    private final Path versions;
    private final List<String> ids;
    private final List<String> labels = new ArrayList<>();

    private RandomRevisions(long seed, Path versions) {
        this.random = new Random(seed);
        this.versions = versions;
        this.ids = IntStream.range(0, 1 + random.nextInt(MOST))
                .mapToObj(number -> "%04x%04x".formatted(random.nextInt(0x10000), number))
                .toList();
    }

    static void write(long seed, Path directory) throws IOException {
        Path versions = Files.createDirectories(directory.resolve("versions"));
        RandomRevisions revisions = new RandomRevisions(seed, versions);
        for (int number = 0; number < revisions.ids.size(); number++) {
            revisions.write(number);
        }
    }

    private void write(int number) throws IOException {
        String id = rarely() && number > 0 ? ids.get(number - 1) : ids.get(number);
        String dependencies = dependencies(number);
        String text = "\"\"\"revision " + number + "\n\nRevises: nothing of the kind\n\"\"\"\n"
                + "from alembic import op\n\n"
                + bound("revision", "str", quoted(id))
                + bound("down_revision", "Union[str, None]", parents(number))
                + bound("branch_labels", "Union[str, Sequence[str], None]", label())
                + bound("depends_on", "Union[str, Sequence[str], None]", dependencies)
                + "\n\ndef upgrade():\n    down_revision = 'not this'\n";
        String header = text.contains(": Union") ? "from typing import Sequence, Union\n" : "";
        int end = text.indexOf("from alembic");
        Files.writeString(
                versions.resolve("%02d_%s.py".formatted(random.nextInt(100), ids.get(number))),
                text.substring(0, end) + header + text.substring(end));
    }

    private String bound(String name, String type, String value) {
        return name + (random.nextInt(3) == 0 && !type.equals("str") ? ": " + type : "") + " = " + value
                + (random.nextInt(4) == 0 ? "  # = 'a comment'" : "") + "\n";
    }

    private String parents(int number) {
        if (number == 0 || random.nextInt(8) == 0) {
            return random.nextBoolean() ? "None" : "()";
        }
        List<String> parents = some(number, random.nextInt(4) == 0 ? 2 : 1);
        return rarely() ? quoted(ids.get(random.nextInt(ids.size()))) : written(parents);
    }

    private String dependencies(int number) {
        if (number == 0 || random.nextInt(4) != 0) {
            return "None";
        }
        if (!labels.isEmpty() && random.nextBoolean()) {
            return quoted(labels.get(random.nextInt(labels.size())));
        }
        return rarely() ? quoted("0123456789ab") : written(some(number, 1 + random.nextInt(2)));
    }

    private String label() {
        if (random.nextInt(6) != 0) {
            return "None";
        }
        String label = "branch" + random.nextInt(30);
        labels.add(label);
        return random.nextBoolean() ? quoted(label) : "(" + quoted(label) + ",)";
    }

    private List<String> some(int below, int count) {
        return random.ints(count, 0, below).distinct().mapToObj(ids::get).toList();
    }

    private String written(List<String> references) {
        String items = references.stream().map(this::quoted).collect(Collectors.joining(", "));
        return switch (random.nextInt(4)) {
            case 0 -> "[" + items + "]";
            case 1 -> "(\n    " + items + ",\n)";
            case 2 -> references.size() == 1 ? items : "(" + items + ")";
            default -> "(" + items + ",)";
        };
    }

    private String quoted(String value) {
        return switch (random.nextInt(4)) {
            case 0 -> "\"" + value + "\"";
            case 1 -> "'''" + value + "'''";
            case 2 -> "(\"" + value.substring(0, 1) + "\" '" + value.substring(1) + "')";
            default -> "'" + value + "'";
        };
    }

    private boolean rarely() {
        return random.nextInt(60) == 0;
    }
}
