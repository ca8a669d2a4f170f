package io.github.migrationverify.process;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The answer to a {@link Message.JarWanted}.
 *
 * @param jar the file; empty where it cannot be had
 * @param fault why it cannot be had, a sentence; empty where it can
 */
record JarAnswer(Optional<Path> jar, String fault) {}
