package io.github.migrationverify.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.migrationverify.benchmarks.MavenProcess.Ended;
import io.github.migrationverify.benchmarks.Result.Finished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A verification as a user runs it.
 *
 * @param maven runs it
 * @param files writes its project
 * @param offline whether the network is no part of it
 */
record OwnBuild(MavenProcess maven, ProjectFiles files, boolean offline) implements Contestant {

    @Override
    public Entry entry() {
        return Entry.OURS;
    }

    @Override
    public Result run(GeneratedChain chain, Path folder) throws IOException, InterruptedException {
        files.write("own-pom.xml", chain, folder);
        return result(maven.run(folder, offline, List.of("migration-verify:verify")), chain, folder);
    }

    /** {@return what a build came to, by its report} */
    static Result result(Ended build, GeneratedChain chain, Path folder) throws IOException {
        Path report = folder.resolve("target/migration-verify/report.json");
        if (!Files.exists(report)) {
            return build.crash();
        }
        JsonNode root = new ObjectMapper().readTree(report.toFile());
        seeTo(root, chain.revisions().size());
        return build.isSuccess() ? new Finished(build.elapsed(), build.peakMemory(), note(root, build)) : build.crash();
    }

    static void seeTo(JsonNode report, int revisions) {
        String verdict = report.path("verdict").asText();
        int restored = 0;
        for (JsonNode revision : report.path("revisions")) {
            restored += revision.path("outcome").asText().equals("RESTORED") ? 1 : 0;
        }
        if (!verdict.equals("APPROVED") || restored != revisions) {
            throw new BenchmarkFailedException(
                    "migration-verify:verify found the chain " + verdict + " with " + restored + " of " + revisions
                            + " revisions RESTORED, where APPROVED and all were expected; see its report.");
        }
        Set<String> phases = new HashSet<>();
        for (JsonNode phase : report.path("phases")) {
            phases.add(phase.path("name").asText());
            if (!phase.path("status").asText().equals("PASSED")) {
                throw new BenchmarkFailedException(
                        "The phase " + phase.path("name").asText() + " of migration-verify:verify is "
                                + phase.path("status").asText() + ", where PASSED was expected; see its report.");
            }
        }
        if (!phases.contains("stairway")) {
            throw new BenchmarkFailedException(
                    "migration-verify:verify did not walk the stairway, where both lanes were expected; see its report.");
        }
    }

    private static String note(JsonNode report, Ended build) {
        return build.processorTime().isEmpty() ? phases(report) : phases(report) + "; " + build.processorTime();
    }

    private static String phases(JsonNode report) {
        List<String> phases = new ArrayList<>();
        for (JsonNode phase : report.path("phases")) {
            Duration elapsed = Duration.ofMillis(phase.path("millis").asLong());
            phases.add(phase.path("name").asText() + " " + Figures.seconds(elapsed));
        }
        return String.join(", ", phases);
    }
}
