package io.github.migrationverify.database.container;

import java.util.List;
import org.testcontainers.containers.GenericContainer;

/** What a container printed. */
final class ContainerLog {

    private static final int LINES = 4;

    private ContainerLog() {}

    /** {@return the last lines, introduced by {@code ": "} and separated by {@code " | "}; empty where it printed nothing} */
    static String end(GenericContainer<?> container) {
        List<String> lines = text(container)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.isEmpty()
                ? ""
                : ": " + String.join(" | ", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }

    private static String text(GenericContainer<?> container) {
        try {
            return container.getContainerId() == null ? "" : container.getLogs();
        } catch (RuntimeException e) {
            // Without its log the failure still has its own message.
            return "";
        }
    }
}
