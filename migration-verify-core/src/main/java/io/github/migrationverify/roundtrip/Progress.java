package io.github.migrationverify.roundtrip;

/** Told how a round trip goes on while it does. Called from one thread at a time. */
public interface Progress {

    /**
     * A phase begins.
     *
     * @param phase the phase
     */
    void started(Phase phase);

    /**
     * A phase has run one more revision.
     *
     * @param phase the phase
     * @param done how many it has run
     * @param total how many it is expected to run
     */
    void advanced(Phase phase, int done, int total);

    /**
     * A phase has ended.
     *
     * @param result how
     */
    void finished(PhaseResult result);
}
