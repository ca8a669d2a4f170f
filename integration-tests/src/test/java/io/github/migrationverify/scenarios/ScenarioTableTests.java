package io.github.migrationverify.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the table of examples beside the scenarios to the scenarios there are. */
class ScenarioTableTests {

    private static final Pattern LINK = Pattern.compile("\\[([\\w-]+)]\\(([\\w-]+)\\)");

    @Test
    void every_scenario_that_the_table_names_is_there() throws IOException {
        List<MatchResult> links = LINK.matcher(Files.readString(Path.of("src/test/resources/scenarios/README.md")))
                .results()
                .toList();

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.group(1)).isEqualTo(link.group(2)));
        assertThat(Scenario.all())
                .extracting(Scenario::name)
                .containsAll(links.stream().map(link -> link.group(1)).toList());
    }
}
