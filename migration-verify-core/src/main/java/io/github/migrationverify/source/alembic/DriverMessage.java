package io.github.migrationverify.source.alembic;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A message of our driver script's.
 *
 * @param fields its fields; those that say nothing are null or absent
 */
record DriverMessage(JsonNode fields) {

    boolean has(String field) {
        return fields.hasNonNull(field);
    }

    Optional<String> text(String field) {
        return Optional.of(fields.path(field).asText("")).filter(text -> !text.isEmpty() && has(field));
    }

    boolean is(String field) {
        return fields.path(field).asBoolean();
    }

    int number(String field) {
        return fields.path(field).asInt();
    }

    List<String> texts(String field) {
        return rows(field).stream().map(JsonNode::asText).toList();
    }

    List<JsonNode> rows(String field) {
        return StreamSupport.stream(fields.path(field).spliterator(), false).toList();
    }
}
