package io.github.migrationverify.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/** One way through a chain. */
interface Contestant {

    /** {@return who this is} */
    Entry entry();

    /**
     * Goes the way once. What it needs beforehand (files, a running server) is made before the clock starts.
     *
     * @param chain which chain
     * @param folder for what it needs and leaves behind; is there and empty
     * @return how it ended
     * @throws BenchmarkFailedException where it ended well and did not do what is measured
     * @throws IOException where a file cannot be read or written
     * @throws InterruptedException where this thread is interrupted meanwhile
     */
    Result run(GeneratedChain chain, Path folder) throws IOException, InterruptedException;
}
