package io.github.migrationverify.source.liquibase;

import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a changelog in XML. Nothing outside of the file is opened: no entities, no schema. */
final class XmlText {

    private static final String CHANGESET = "changeSet";
    private static final String COMMENT = "comment";

    private final XMLStreamReader reader;
    private final List<String> lines;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Statement> statements = new ArrayList<>();
    private final StringBuilder comment = new StringBuilder();
    private List<String> comments = new ArrayList<>();
    private Map<String, String> root = Map.of();
    private Map<String, String> changeset = Map.of();
    private int changesetLine;

    private XmlText(XMLStreamReader reader, List<String> lines) {
        this.reader = reader;
        this.lines = lines;
    }

    static ChangelogText read(SourceText text) {
        XmlText walk = null;
        Optional<Flaw> flaw = Optional.empty();
        try {
            walk = new XmlText(factory().createXMLStreamReader(new StringReader(text.content())), text.lines());
            walk.all();
        } catch (XMLStreamException stumbled) {
            flaw = Optional.of(new Flaw(line(stumbled), LiquibaseWords.xml(stumbled.getMessage()), Flaw.Weight.HINT));
        }
        return walk == null
                ? new ChangelogText(Map.of(), List.of(), flaw)
                : new ChangelogText(walk.root, walk.statements, flaw);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private static int line(XMLStreamException stumbled) {
        return stumbled.getLocation() == null
                ? 0
                : Math.max(0, stumbled.getLocation().getLineNumber());
    }

    private void all() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
                default -> {}
            }
        }
    }

    private void start(String name) {
        if (open.isEmpty()) {
            root = attributes();
        } else if (name.equals(CHANGESET)) {
            changeset = attributes();
            changesetLine = line();
            comments = new ArrayList<>();
        } else if (!open.contains(CHANGESET)) {
            reference(name);
        } else if (isComment(name)) {
            comment.setLength(0);
        }
        open.push(name);
    }

    private void reference(String name) {
        for (Statement.Kind kind : Statement.Kind.values()) {
            if (kind.word().equals(name)) {
                statements.add(new Statement.Reference(line(), kind, attributes()));
            }
        }
    }

    private void end() {
        String name = open.pop();
        if (name.equals(CHANGESET)) {
            statements.add(new Statement.Changeset(
                    changesetLine,
                    changeset.getOrDefault("id", ""),
                    changeset.getOrDefault("author", ""),
                    changeset.getOrDefault("dbms", ""),
                    comments));
        } else if (isComment(name)) {
            comments.add(comment.toString());
        }
    }

    private void characters() {
        String name = open.peek();
        if (COMMENT.equals(name)) {
            comment.append(reader.getText());
        }
    }

    /** Directly under a changeset; deeper down the word is an attribute of some change. */
    private boolean isComment(String name) {
        return name.equals(COMMENT) && CHANGESET.equals(open.peek());
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    /** The parser knows the line on which a tag ends; the tag begins on the nearest line that opens one of its name. */
    private int line() {
        String prefix = reader.getPrefix();
        String tag = "<" + (prefix == null || prefix.isEmpty() ? "" : prefix + ":") + reader.getLocalName();
        int end = Math.min(reader.getLocation().getLineNumber(), lines.size());
        for (int line = end; line > 0; line--) {
            if (lines.get(line - 1).contains(tag)) {
                return line;
            }
        }
        return end;
    }
}
