package io.github.migrationverify.database.container;

/**
 * Keeps Testcontainers from telling the build's log what it finds and does; what fails we say ourselves. Maven's logger and
 * slf4j-simple both read these properties, when a logger is first asked for; what the user set stays.
 */
final class QuietTestcontainers {

    private static final String PREFIX = "org.slf4j.simpleLogger.log.";

    private QuietTestcontainers() {}

    static void hush() {
        for (String logger : new String[] {"org.testcontainers", "tc", "com.github.dockerjava"}) {
            if (System.getProperty(PREFIX + logger) == null) {
                System.setProperty(PREFIX + logger, "off");
            }
        }
    }
}
