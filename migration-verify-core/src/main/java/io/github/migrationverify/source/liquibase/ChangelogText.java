package io.github.migrationverify.source.liquibase;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A changelog as its text reads, without Liquibase: Liquibase keeps no lines, keeps the last comment only, and says nothing at
 * all of a file that it cannot read to its end.
 *
 * @param attributes attributes of the changelog itself, {@code logicalFilePath} above all
 * @param statements what it says, in order; up to the flaw where there is one
 * @param flaw where reading stumbled; empty where it did not
 */
record ChangelogText(Map<String, String> attributes, List<Statement> statements, Optional<Flaw> flaw) {

    /** A text that says nothing. */
    static final ChangelogText EMPTY = new ChangelogText(Map.of(), List.of(), Optional.empty());

    /** Copies the collections. */
    ChangelogText {
        attributes = Map.copyOf(attributes);
        statements = List.copyOf(statements);
    }

    /**
     * Reads a file by the format that its name ends with.
     *
     * @param file the file
     * @return what it says; nothing for a format that is not known here
     */
    static ChangelogText of(FoundResource file) {
        try {
            return of(file.path().toLowerCase(Locale.ROOT), file.bytes());
        } catch (IOException unreadable) {
            Flaw flaw = new Flaw(0, "it cannot be opened: " + unreadable.getMessage(), Flaw.Weight.FAULT);
            return new ChangelogText(Map.of(), List.of(), Optional.of(flaw));
        }
    }

    private static ChangelogText of(String name, byte[] bytes) {
        SourceText text = SourceText.of(bytes);
        ChangelogText read = EMPTY;
        if (name.endsWith(".xml")) {
            text = SourceText.ofXml(bytes);
            read = XmlText.read(text);
        } else if (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json")) {
            read = YamlText.read(text);
        } else if (name.endsWith(".sql")) {
            read = SqlText.read(text);
        }
        return text.flaw().isPresent() ? read.with(text.flaw()) : read;
    }

    private ChangelogText with(Optional<Flaw> other) {
        return new ChangelogText(attributes, statements, other);
    }

    /** {@return the references of one kind, in order} */
    List<Statement.Reference> references(Statement.Kind kind) {
        return statements.stream()
                .filter(Statement.Reference.class::isInstance)
                .map(Statement.Reference.class::cast)
                .filter(reference -> reference.kind() == kind)
                .toList();
    }
}
