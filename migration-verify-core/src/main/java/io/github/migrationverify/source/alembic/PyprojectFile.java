package io.github.migrationverify.source.alembic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The table {@code [tool.alembic]} of a {@code pyproject.toml}, where Alembic looks since 1.16. Alembic's tutorial: "Using
 * pyproject.toml for configuration".
 *
 * @param table the table
 * @param here what {@code %(here)s} stands for
 */
record PyprojectFile(JsonNode table, Path here) implements Configuration {

    /**
     * Reads a file.
     *
     * @param text the whole file
     * @param here the folder that it is in
     * @return the table; an empty one where it has none
     * @throws JsonProcessingException where it is no TOML
     */
    static PyprojectFile read(String text, Path here) throws JsonProcessingException {
        return new PyprojectFile(new TomlMapper().readTree(text).at("/tool/alembic"), here);
    }

    /** A list is its items, one a line. */
    @Override
    public Optional<String> value(String name) {
        JsonNode node = table.path(name);
        String text = node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining("\n"))
                : node.asText("");
        return Optional.of(text.replace("%(here)s", here.toString()).replace("%%", "%"))
                .filter(value -> !value.isBlank());
    }

    @Override
    public Optional<String> separator() {
        return Optional.of("newline");
    }
}
