package io.github.migrationverify.process;

import io.github.migrationverify.source.ErrorOutput;
import java.util.function.Consumer;

/**
 * What there is to say of a process that ended without having told what came of it.
 *
 * @param process the process
 * @param errors its error output
 */
record LastWords(Process process, ErrorOutput errors) {

    static LastWords of(Process process, Consumer<String> log) {
        return new LastWords(process, ErrorOutput.of(process, log));
    }

    Ending told() throws InterruptedException {
        String sentence = "The process that runs the migrations ended with exit code " + process.waitFor()
                + " before it had come to its end; if it ran out of memory, give it more with"
                + " -Dmigration-verify.jvmOptions=-Xmx2g.";
        return new Ending.Broken(sentence, errors.whole());
    }
}
