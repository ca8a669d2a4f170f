package io.github.migrationverify.database.container;

import com.github.dockerjava.api.DockerClient;
import io.github.migrationverify.database.DatabaseProvider;
import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.database.RandomName;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * PostgreSQL in Docker. The image is any that keeps the contract of the official one: {@code POSTGRES_USER},
 * {@code POSTGRES_PASSWORD} and {@code POSTGRES_DB}, port 5432, and arguments handed to {@code postgres}. The container is
 * removed by {@code close()}, and where that does not happen by Testcontainers' reaper.
 */
public final class ContainerPostgres implements DatabaseProvider {

    private final String image;

    /**
     * Asks nothing of Docker yet.
     *
     * @param image image name with tag, for example {@code postgis/postgis:17-3.5}
     */
    public ContainerPostgres(String image) {
        this.image = image;
    }

    /**
     * {@return the official image of a version}
     *
     * @param databaseVersion for example {@code 17} or {@code 16.4}
     */
    public static String officialImage(String databaseVersion) {
        return "postgres:" + databaseVersion;
    }

    @Override
    public String name() {
        return "container";
    }

    @Override
    public DatabaseServer start() {
        QuietTestcontainers.hush();
        DockerImageName name = imageName();
        fetch(docker(), name);
        PostgreSQLContainer container = container(name);
        try {
            container.start();
            ShutdownRehearsal.of(docker());
            return new ContainerServer(container);
        } catch (RuntimeException e) {
            DatabaseUnavailableException failure = DockerRefusal.notStarted(image, ContainerLog.end(container), e);
            container.stop();
            throw failure;
        }
    }

    private DockerImageName imageName() {
        try {
            DockerImageName name = DockerImageName.parse(image);
            name.assertValid();
            return name.asCompatibleSubstituteFor("postgres");
        } catch (IllegalArgumentException e) {
            throw new DatabaseUnavailableException(
                    "databaseImage is '" + image + "', which is no image name; write one such as postgres:17", e);
        }
    }

    private static DockerClient docker() {
        try {
            return DockerClientFactory.instance().client();
        } catch (RuntimeException e) {
            throw DockerRefusal.noEngine(e);
        }
    }

    private void fetch(DockerClient docker, DockerImageName name) {
        try {
            LocalImage.ensure(docker, name);
        } catch (RuntimeException e) {
            throw DockerRefusal.noImage(image, e);
        }
    }

    private static PostgreSQLContainer container(DockerImageName name) {
        String password = RandomName.letters(32);
        PostgreSQLContainer container = new PostgreSQLContainer(name)
                .withDatabaseName("postgres")
                .withUsername(ContainerServer.SUPERUSER)
                .withPassword(password)
                .withEnv("POSTGRES_INITDB_ARGS", "--no-sync")
                .withCommand(ServerCommand.words());
        container.setWaitStrategy(new UntilItAnswers(password));
        return container;
    }
}
