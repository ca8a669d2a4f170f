package io.github.migrationverify.source.liquibase;

import java.util.List;
import java.util.Map;

/** What a changelog's text says at one place of it, as far as the chain depends on it. */
sealed interface Statement {

    /** {@return the line on which it begins, from 1} */
    int line();

    /**
     * A changeset. Values are as written: properties are not filled in.
     *
     * @param line the line on which it begins
     * @param id its id
     * @param author its author; empty where none is given
     * @param dbms the databases it is for; empty for all
     * @param comments all of its comments, in order
     */
    record Changeset(int line, String id, String author, String dbms, List<String> comments) implements Statement {
        /** Copies the list. */
        public Changeset {
            comments = List.copyOf(comments);
        }
    }

    /**
     * Something that brings in other files.
     *
     * @param line the line on which it begins
     * @param kind what it is
     * @param attributes its attributes as written
     */
    record Reference(int line, Kind kind, Map<String, String> attributes) implements Statement {
        /** Copies the map. */
        public Reference {
            attributes = Map.copyOf(attributes);
        }

        /** {@return an attribute; empty where it is not given} */
        String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }

        /** {@return the path that is referred to, as written; empty for a property with a value of its own} */
        String target() {
            return attribute(kind == Kind.INCLUDE_ALL ? "path" : "file");
        }
    }

    /** What brings in other files. */
    enum Kind {
        /** One changelog. */
        INCLUDE("include"),
        /** The changelogs of a folder. */
        INCLUDE_ALL("includeAll"),
        /** A property, or a file of properties. */
        PROPERTY("property");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** {@return the element or key of this kind} */
        String word() {
            return word;
        }
    }
}
