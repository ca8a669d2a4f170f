package io.github.migrationverify.benchmarks;

/**
 * The figures would say nothing: somebody says that it is through and has not done what is measured, or the benchmark is set
 * up in a way that makes no sense. The message is one sentence.
 */
final class BenchmarkFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Made with what was seen, and what was expected. */
    BenchmarkFailedException(String message) {
        super(message);
    }
}
