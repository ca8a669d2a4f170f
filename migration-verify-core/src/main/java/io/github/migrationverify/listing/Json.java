package io.github.migrationverify.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;

/** JSON as all commands write it: indented, line feeds, every field always there. */
final class Json {

    /** The version of what the commands write. */
    static final int FORMAT = 1;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** {@return an object that begins with the version of its format} */
    static ObjectNode document() {
        return MAPPER.createObjectNode().put("format", FORMAT);
    }

    /** {@return the text, without a line end after it} */
    static String text(ObjectNode document) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withArrayIndenter(indenter)
                .withObjectIndenter(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a list of texts. */
    static void put(ObjectNode parent, String field, List<String> texts) {
        ArrayNode array = parent.putArray(field);
        texts.forEach(array::add);
    }
}
