package io.github.migrationverify.benchmarks;

import io.github.migrationverify.benchmarks.MavenProcess.Ended;
import io.github.migrationverify.benchmarks.Result.Finished;
import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.database.ScratchSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Liquibase's own goal that updates, rolls back and updates again, and compares nothing. It is kept from sending its
 * statistics home, since that would measure the network.
 *
 * @param maven runs it
 * @param files writes its project
 * @param offline whether the network is no part of it
 */
record PeerBuild(MavenProcess maven, ProjectFiles files, boolean offline) implements Contestant {

    @Override
    public Entry entry() {
        return Entry.PEER;
    }

    @Override
    public Result run(GeneratedChain chain, Path folder) throws IOException, InterruptedException {
        files.write("peer-pom.xml", chain, folder);
        try (DatabaseServer server = MeasuredServer.start();
                ScratchDatabase database = ScratchDatabase.create(server, ScratchSettings.plain())) {
            ConnectionDetails way = database.migrator();
            Ended build = maven.run(
                    folder,
                    offline,
                    List.of(
                            "liquibase:updateTestingRollback",
                            "-Dliquibase.url=" + way.url(),
                            "-Dliquibase.username=" + way.user(),
                            "-Dliquibase.password=" + way.password(),
                            "-Dliquibase.analytics.enabled=false"));
            if (!build.isSuccess()) {
                return build.crash();
            }
            seeTo(build.lines(), chain.revisions().size());
            return new Finished(build.elapsed(), build.peakMemory(), build.processorTime());
        }
    }

    static void seeTo(List<String> log, int revisions) {
        long ups = count(log, "Running Changeset:");
        long downs = count(log, "Rolling Back Changeset:");
        if (ups != 2L * revisions || downs != revisions) {
            throw new BenchmarkFailedException(
                    "liquibase:updateTestingRollback ran " + ups + " changesets and rolled back " + downs + " where "
                            + 2 * revisions + " and " + revisions + " were expected; see its build.log.");
        }
    }

    private static long count(List<String> log, String what) {
        return log.stream().filter(line -> line.contains(what)).count();
    }
}
