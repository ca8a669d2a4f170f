package io.github.migrationverify.database.embedded;

import io.github.migrationverify.database.ThrowawaySettings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the server runs with, beyond what initdb chose: on loopback alone, small, and for data that nobody will miss. */
final class ServerSettings {

    private ServerSettings() {}

    /** {@return lines to append to {@code postgresql.conf}} */
    static String text() {
        Map<String, String> settings = new LinkedHashMap<>(ThrowawaySettings.asMap());
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("max_connections", "50");
        settings.put("shared_buffers", "64MB");
        settings.put("huge_pages", "off");
        settings.put("log_timezone", "UTC");
        return settings.entrySet().stream()
                .map(setting -> "\n" + setting.getKey() + " = '" + setting.getValue() + "'")
                .collect(Collectors.joining("", "", "\n"));
    }
}
