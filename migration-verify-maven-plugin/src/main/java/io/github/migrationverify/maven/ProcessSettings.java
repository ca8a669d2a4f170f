package io.github.migrationverify.maven;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** What the round trip's process has from the build's: this plugin's classes, and settings such as {@code -Dliquibase.…}. */
final class ProcessSettings {

    private ProcessSettings() {}

    /** {@return the jars of this plugin and of all that it depends on, as this build has resolved them} */
    static List<Path> classPath() {
        URLClassLoader plugin = (URLClassLoader) ProcessSettings.class.getClassLoader();
        return Stream.concat(Arrays.stream(plugin.getURLs()), fromMaven())
                .map(ProcessSettings::file)
                .distinct()
                .toList();
    }

    /** What our libraries log through: Maven takes it from every plugin's class path and gives its own. */
    private static Stream<URL> fromMaven() {
        return Stream.of(
                LoggerFactory.class.getProtectionDomain().getCodeSource().getLocation());
    }

    private static Path file(URL jar) {
        try {
            return Path.of(new URI(jar.toString()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Maven gives this plugin a jar that is no URI: " + jar, e);
        }
    }

    /** {@return all system properties} */
    static Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        System.getProperties()
                .stringPropertyNames()
                .forEach(name -> properties.put(name, System.getProperty(name, "")));
        return properties;
    }
}
