package io.github.migrationverify.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds docs/configuration.md and the plugin's own descriptor together. */
class ConfigurationPageTests {

    private static final List<String> OF_THE_GENERATED_HELP = List.of("detail", "goal", "indentSize", "lineLength");

    private static final String EDITABLE_PARAMETER =
            "<name>(\\w+)</name>\\s*<type>[^<]*</type>(?:(?!</parameter>).)*<editable>true";
    private static final String FIRST_CELL = "(?m)^\\| `(\\w+)` \\|";

    @Test
    void every_parameter_has_a_row_and_every_row_is_a_parameter() throws IOException {
        Set<String> typed = all(descriptor(), EDITABLE_PARAMETER);
        OF_THE_GENERATED_HELP.forEach(typed::remove);

        String parameters = page().substring(page().indexOf("## Parameters"));
        assertThat(all(parameters, FIRST_CELL)).containsExactlyElementsOf(typed);
    }

    @Test
    void every_goal_has_a_row() throws IOException {
        String goals = page().substring(0, page().indexOf("## Where the chain"));

        assertThat(all(goals, FIRST_CELL)).containsExactlyElementsOf(all(descriptor(), "<goal>(\\w+)</goal>"));
    }

    private static String descriptor() throws IOException {
        return Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml"));
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("../docs/configuration.md"));
    }

    private static Set<String> all(String text, String pattern) {
        Set<String> found = new TreeSet<>();
        Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(hit -> hit.group(1))
                .forEach(found::add);
        return found;
    }
}
