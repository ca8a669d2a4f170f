package io.github.migrationverify.database.embedded;

import io.github.migrationverify.database.DatabaseUnavailableException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A database cluster on disk and the programs that make, start and stop it. Manual: chapters "initdb" and "pg_ctl".
 *
 * @param binaries PostgreSQL's programs
 * @param account whom they run as
 * @param folder what they write to
 */
record Cluster(Binaries binaries, Account account, InstanceFolder folder) {

    static final String SUPERUSER = "postgres";

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final Duration LOOK_EVERY = Duration.ofMillis(2);
    private static final int ATTEMPTS = 5;

    /** Makes the cluster. Local and network connections both need the password. */
    void initialize(String password) throws IOException {
        folder.write(folder.passwordFile(), password + "\n", account);
        try {
            Command.Ending ending = run(
                    "initdb",
                    List.of(
                            "--pgdata=" + folder.data(),
                            "--username=" + SUPERUSER,
                            "--pwfile=" + folder.passwordFile(),
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--no-sync",
                            "--no-instructions"));
            if (!ending.isGood()) {
                throw failure("initdb", ending, ending.output());
            }
        } finally {
            Files.delete(folder.passwordFile());
        }
    }

    /** Gives the cluster its settings. */
    void configure() throws IOException {
        Files.writeString(folder.data().resolve("postgresql.conf"), ServerSettings.text(), StandardOpenOption.APPEND);
    }

    /** {@return the TCP port that the server listens on, once it answers} */
    int start() throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            Command.Ending ending = run(
                    "pg_ctl",
                    List.of(
                            "start",
                            "--wait",
                            "--timeout=60",
                            "--pgdata=" + folder.data(),
                            "--log=" + folder.log(),
                            "--options=-p " + port));
            if (ending.isGood()) {
                return port;
            }
            String log = log();
            if (attempt == ATTEMPTS || !log.contains("could not bind")) {
                throw failure("pg_ctl start", ending, log.isBlank() ? ending.output() : log);
            }
            Files.writeString(folder.log(), "");
        }
    }

    /** Stops the server without a checkpoint; its data is deleted anyway. pg_ctl would look every tenth of a second only. */
    void stop() {
        run("pg_ctl", List.of("stop", "--mode=immediate", "--no-wait", "--pgdata=" + folder.data()));
        Path running = InstanceFolder.postmasterPid(folder.path());
        long began = System.nanoTime();
        while (Files.exists(running) && System.nanoTime() - began < STOP_LIMIT.toNanos()) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    private Command.Ending run(String program, List<String> arguments) {
        return new Command(account.command(binaries.program(program), arguments), folder.commandOutput()).run(LIMIT);
    }

    private String log() throws IOException {
        return new String(Files.readAllBytes(folder.log()), StandardCharsets.UTF_8);
    }

    /** Another process may take the port before the server does; then another is tried. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private DatabaseUnavailableException failure(String program, Command.Ending ending, String log) {
        return new DatabaseUnavailableException("The embedded PostgreSQL did not start: " + program + " ended with "
                + ending.exitCode() + ": " + LastLines.of(log, 4) + "; " + Remedy.forFailure(log));
    }
}
