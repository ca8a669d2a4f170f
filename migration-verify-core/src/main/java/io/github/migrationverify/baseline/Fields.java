package io.github.migrationverify.baseline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The keys of a YAML mapping and their values as they are written: an id 0042 is no number. */
final class Fields {

    private final MappingNode mapping;
    private final Faults faults;
    private final Map<String, Node> values = new LinkedHashMap<>();

    /** Notes keys that are not known, or are there twice. */
    Fields(MappingNode mapping, String what, List<String> known, Faults faults) {
        this.mapping = mapping;
        this.faults = faults;
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (!known.contains(key)) {
                faults.add(
                        line(tuple.getKeyNode()),
                        what + " has the key '" + key + "'",
                        "only " + String.join(", ", known));
            } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
                faults.add(line(tuple.getKeyNode()), what + " has the key '" + key + "' twice", "it once");
            }
        }
    }

    /** {@return a value on one line; empty where the key is missing or has none} */
    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key))
                .flatMap(node -> scalar(key, node))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** {@return the values of a list} */
    List<String> texts(String key) {
        return items(key).stream().flatMap(node -> scalar(key, node).stream()).toList();
    }

    /** {@return what a list holds; nothing where the key is missing or has no value} */
    List<Node> items(String key) {
        Node node = values.get(key);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (node != null && !(node instanceof ScalarNode none && none.getValue().isBlank())) {
            faults.add(line(node), "'" + key + "' is no list", "a list, one item a line, each after a dash");
        }
        return List.of();
    }

    /** {@return the 1-based line of a key's value, or of the whole where the key is missing} */
    int line(String key) {
        return line(values.getOrDefault(key, mapping));
    }

    /** {@return the 1-based line that the whole begins on} */
    int line() {
        return line(mapping);
    }

    /** {@return the 1-based line that a node begins on} */
    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private Optional<String> scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        faults.add(line(node), "'" + key + "' is no single value", "a text");
        return Optional.empty();
    }
}
