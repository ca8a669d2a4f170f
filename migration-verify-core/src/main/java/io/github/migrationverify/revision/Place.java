package io.github.migrationverify.revision;

/**
 * Where something is declared.
 *
 * @param file path with forward slashes, relative to the project where the file lies inside it; for a file in a jar
 *     {@code name-of.jar!/path/inside}
 * @param line 1-based line number, or 0 where the file as a whole is meant
 */
public record Place(String file, int line) implements Comparable<Place> {

    /**
     * The place that is a whole file.
     *
     * @param file path as in {@link #file()}
     * @return the place with line 0
     */
    public static Place of(String file) {
        return new Place(file, 0);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    /** {@return {@code file:line}, or the file alone where no line is known} */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
