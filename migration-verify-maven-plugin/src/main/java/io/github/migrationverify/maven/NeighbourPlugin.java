package io.github.migrationverify.maven;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Another plugin of the same pom, as a user of both would expect it to count here. */
final class NeighbourPlugin {

    static final String LIQUIBASE = "org.liquibase:liquibase-maven-plugin";
    static final String FLYWAY = "org.flywaydb:flyway-maven-plugin";

    private NeighbourPlugin() {}

    /**
     * {@return its configuration by parameter, entries of maps as {@code expressionVariables.name}, items of lists as
     * {@code locations[0]}}
     *
     * <p>The plugin's own configuration first, then its executions', then {@code pluginManagement}'s: the first to name a
     * parameter counts. Empty where the pom has no such plugin.
     *
     * @param project the project
     * @param key the plugin's group and artifact id
     */
    static Map<String, String> configuration(MavenProject project, String key) {
        Map<String, String> values = new LinkedHashMap<>();
        Stream.of(project.getBuild().getPluginsAsMap(), managed(project))
                .flatMap(plugins -> Stream.ofNullable(plugins.get(key)))
                .flatMap(plugin -> Stream.concat(Stream.of(plugin), plugin.getExecutions().stream()))
                .map(ConfigurationContainer::getConfiguration)
                .filter(Xpp3Dom.class::isInstance)
                .forEach(configuration -> collect((Xpp3Dom) configuration, "", values));
        return values;
    }

    private static Map<String, Plugin> managed(MavenProject project) {
        return project.getPluginManagement() == null
                ? Map.of()
                : project.getPluginManagement().getPluginsAsMap();
    }

    private static void collect(Xpp3Dom parent, String prefix, Map<String, String> values) {
        int index = 0;
        for (Xpp3Dom child : parent.getChildren()) {
            String name = prefix + child.getName();
            if (parent.getName().equals(child.getName() + "s") && child.getChildCount() == 0) {
                // How Maven spells a list: <locations><location/></locations>.
                name = prefix.substring(0, prefix.length() - 1) + "[" + index++ + "]";
            }
            Xpp3Dom key = child.getChild("name");
            Xpp3Dom value = child.getChild("value");
            if (key != null && value != null) {
                // How Maven spells java.util.Properties: <property><name/><value/></property>.
                values.putIfAbsent(prefix + key.getValue(), value.getValue());
            } else if (child.getChildCount() > 0) {
                collect(child, name + ".", values);
            } else if (child.getValue() != null) {
                values.putIfAbsent(name, child.getValue());
            }
        }
    }
}
