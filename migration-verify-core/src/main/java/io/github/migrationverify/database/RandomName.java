package io.github.migrationverify.database;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Names and passwords that nobody can guess and nothing needs to quote. */
public final class RandomName {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";

    private RandomName() {}

    /**
     * {@return lower-case letters and digits from a cryptographically strong source, about five bits each}
     *
     * @param length how many
     */
    public static String letters(int length) {
        return new SecureRandom()
                .ints(length, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
