package io.github.migrationverify.published;

import io.github.migrationverify.source.MigrationSource;
import java.nio.file.Path;

/** Opens a project's chain, with the same parameters, where its files lie in another folder. */
@FunctionalInterface
public interface Elsewhere {

    /**
     * Opens the chain.
     *
     * @param folder takes the place of the project's folder
     * @return the chain as its files there are written, nothing that the build makes of them; or why there is none
     */
    Opened in(Path folder);

    /** What came of it. */
    sealed interface Opened {}

    /**
     * There is a chain.
     *
     * @param source its source
     */
    record Chain(MigrationSource source) implements Opened {}

    /**
     * There is none.
     *
     * @param why as a clause without full stop
     */
    record NoChain(String why) implements Opened {}
}
