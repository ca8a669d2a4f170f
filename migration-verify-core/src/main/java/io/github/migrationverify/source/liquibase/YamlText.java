package io.github.migrationverify.source.liquibase;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a changelog in YAML, or in JSON, which to Liquibase is YAML too. */
final class YamlText {

    /** Liquibase copies what an alias stands for, without limit; a sane changelog has some thousand nodes. */
    private static final long MOST_NODES = 5_000_000;

    private static final int DEEPEST = 500;

    private final IdentityHashMap<Node, Long> sizes = new IdentityHashMap<>();
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, String> root = new HashMap<>();

    private YamlText() {}

    static ChangelogText read(SourceText text) {
        try {
            Node document = new Yaml(limits()).compose(new StringReader(text.content()));
            return document == null ? ChangelogText.EMPTY : new YamlText().read(document);
        } catch (MarkedYAMLException stumbled) {
            return flawed(new Flaw(line(stumbled.getProblemMark()), LiquibaseWords.yaml(stumbled), Flaw.Weight.HINT));
        } catch (YAMLException stumbled) {
            return flawed(new Flaw(0, LiquibaseWords.clause(stumbled.getMessage()), Flaw.Weight.HINT));
        } catch (StackOverflowError tooDeep) {
            return flawed(new Flaw(0, "it is nested too deeply", Flaw.Weight.DANGER));
        }
    }

    private static LoaderOptions limits() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        options.setNestingDepthLimit(DEEPEST);
        return options;
    }

    private static ChangelogText flawed(Flaw flaw) {
        return new ChangelogText(Map.of(), List.of(), Optional.of(flaw));
    }

    private ChangelogText read(Node document) {
        if (size(document) > MOST_NODES) {
            String cause = "its aliases contain themselves, or expand to more than " + MOST_NODES + " nodes";
            return flawed(new Flaw(line(document.getStartMark()), cause, Flaw.Weight.DANGER));
        }
        entries(document).stream()
                .filter(entry -> key(entry).equals("databaseChangeLog"))
                .forEach(entry -> statements(entry.getValueNode()));
        return new ChangelogText(root, statements, Optional.empty());
    }

    /** {@return how many nodes Liquibase makes of one; very many where it contains itself} */
    private long size(Node node) {
        Long known = sizes.get(node);
        if (known != null) {
            return known;
        }
        sizes.put(node, Long.MAX_VALUE);
        long size = 1;
        for (Node child : children(node)) {
            size = Math.min(MOST_NODES + 1, size + Math.min(MOST_NODES + 1, size(child)));
        }
        sizes.put(node, size);
        return size;
    }

    private static List<Node> children(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        List<Node> children = new ArrayList<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                children.add(entry.getKeyNode());
                children.add(entry.getValueNode());
            }
        }
        return children;
    }

    private void statements(Node list) {
        for (NodeTuple entry : entries(list)) {
            Node value = entry.getValueNode();
            switch (key(entry)) {
                case "changeSet" -> statements.add(changeset(entry));
                case "include" -> statements.add(reference(entry, Statement.Kind.INCLUDE));
                case "includeAll" -> statements.add(reference(entry, Statement.Kind.INCLUDE_ALL));
                case "property" -> statements.add(reference(entry, Statement.Kind.PROPERTY));
                case "modifyChangeSets" -> statements(value);
                default -> scalar(value).ifPresent(text -> root.put(key(entry), text));
            }
        }
    }

    private static Statement changeset(NodeTuple entry) {
        Map<String, String> attributes = attributes(entry.getValueNode());
        List<String> comments = entries(entry.getValueNode()).stream()
                .filter(child -> key(child).equals("comment"))
                .flatMap(child -> scalar(child.getValueNode()).stream())
                .toList();
        return new Statement.Changeset(
                line(entry.getKeyNode().getStartMark()),
                attributes.getOrDefault("id", ""),
                attributes.getOrDefault("author", ""),
                attributes.getOrDefault("dbms", ""),
                comments);
    }

    private static Statement reference(NodeTuple entry, Statement.Kind kind) {
        return new Statement.Reference(line(entry.getKeyNode().getStartMark()), kind, attributes(entry.getValueNode()));
    }

    private static Map<String, String> attributes(Node node) {
        Map<String, String> attributes = new HashMap<>();
        for (NodeTuple entry : entries(node)) {
            scalar(entry.getValueNode()).ifPresent(text -> attributes.putIfAbsent(key(entry), text));
        }
        return attributes;
    }

    /** The entries of a map or, as Liquibase takes it, of a list of maps; merged ones ({@code <<}) stand last. */
    private static List<NodeTuple> entries(Node node) {
        List<NodeTuple> entries = new ArrayList<>();
        List<NodeTuple> merged = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(child -> entries.addAll(entries(child)));
        } else if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (key(entry).equals("<<")) {
                    merged.addAll(entries(entry.getValueNode()));
                } else {
                    entries.add(entry);
                }
            }
        }
        entries.addAll(merged);
        return entries;
    }

    private static String key(NodeTuple entry) {
        return scalar(entry.getKeyNode()).orElse("");
    }

    private static Optional<String> scalar(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    private static int line(Mark mark) {
        return mark == null ? 0 : mark.getLine() + 1;
    }
}
