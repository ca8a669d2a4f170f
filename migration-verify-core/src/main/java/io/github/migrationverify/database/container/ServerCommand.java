package io.github.migrationverify.database.container;

import io.github.migrationverify.database.ThrowawaySettings;
import java.util.stream.Stream;

/** What runs in the container. */
final class ServerCommand {

    private ServerCommand() {}

    /** {@return {@code postgres} and its settings, word by word} */
    static String[] words() {
        Stream<String> settings = ThrowawaySettings.asMap().entrySet().stream()
                .flatMap(setting -> Stream.of("-c", setting.getKey() + "=" + setting.getValue()));
        return Stream.concat(Stream.of("postgres"), settings).toArray(String[]::new);
    }
}
