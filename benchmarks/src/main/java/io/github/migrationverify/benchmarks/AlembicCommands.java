package io.github.migrationverify.benchmarks;

import io.github.migrationverify.benchmarks.Result.Crashed;
import io.github.migrationverify.benchmarks.Result.Finished;
import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.database.ScratchSettings;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/**
 * Alembic's own commands, up, down and up again, each a process as in a build script; nothing is compared.
 *
 * @param python runs them
 */
record AlembicCommands(Python python) implements Contestant {

    private static final List<List<String>> COMMANDS =
            List.of(List.of("upgrade", "head"), List.of("downgrade", "base"), List.of("upgrade", "head"));

    @Override
    public Entry entry() {
        return Entry.ALEMBIC;
    }

    @Override
    public Result run(GeneratedChain chain, Path folder) throws IOException, InterruptedException {
        AlembicFiles.write(chain, folder);
        try (DatabaseServer server = MeasuredServer.start();
                ScratchDatabase database = ScratchDatabase.create(server, ScratchSettings.plain())) {
            long start = System.nanoTime();
            for (List<String> command : COMMANDS) {
                Path log = Files.createTempFile(folder, command.get(0), ".log");
                if (run(command, folder, log, url(database.migrator())) != 0) {
                    return new Crashed("alembic " + String.join(" ", command) + " failed (" + log + ")");
                }
            }
            return new Finished(
                    Duration.ofNanos(System.nanoTime() - start), OptionalLong.empty(), "Alembic " + python.alembic());
        }
    }

    private int run(List<String> command, Path folder, Path log, String url) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(python.program(), "-m", "alembic", command.get(0), command.get(1))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()));
        builder.environment().put("DATABASE_URL", url);
        return builder.start().waitFor();
    }

    private static String url(ConnectionDetails database) {
        return "postgresql+psycopg2://" + database.user() + ":" + database.password() + "@" + database.host() + ":"
                + database.port() + "/" + database.databaseName();
    }
}
