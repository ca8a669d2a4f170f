package io.github.migrationverify.database.container;

import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.database.ServerMessage;

/** What we say when Docker does not give us a server: one sentence that ends with a way out. */
final class DockerRefusal {

    private static final String OTHER_WAY = "or set databaseProvider=embedded, which needs no Docker";

    private DockerRefusal() {}

    static DatabaseUnavailableException noEngine(RuntimeException cause) {
        return new DatabaseUnavailableException(
                "databaseProvider=container needs a Docker engine, and none can be used: " + reason(cause)
                        + "; start Docker (where the image testcontainers/ryuk cannot be had, set TESTCONTAINERS_RYUK_DISABLED=true in"
                        + " the environment), " + OTHER_WAY,
                cause);
    }

    static DatabaseUnavailableException noImage(String image, RuntimeException cause) {
        return new DatabaseUnavailableException(
                "The image " + image + " cannot be fetched: " + reason(cause) + "; try 'docker pull " + image
                        + "' and correct databaseImage, " + OTHER_WAY,
                cause);
    }

    static DatabaseUnavailableException notStarted(String image, String log, RuntimeException cause) {
        String reason = reason(cause);
        return new DatabaseUnavailableException(
                "PostgreSQL did not start from the image " + image + ": " + reason + log + "; " + remedy(image, cause)
                        + ", " + OTHER_WAY,
                cause);
    }

    /** Testcontainers starts its own helper first, from another registry perhaps. */
    private static String remedy(String image, Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (String.valueOf(at.getMessage()).contains("testcontainers/ryuk")) {
                return "where the image testcontainers/ryuk cannot be had, set TESTCONTAINERS_RYUK_DISABLED=true in the"
                        + " environment";
            }
        }
        return "check databaseImage with 'docker run " + image + "'";
    }

    private static String reason(RuntimeException cause) {
        String message = ServerMessage.of(cause).message();
        return message.lines().findFirst().orElse(message).strip();
    }
}
