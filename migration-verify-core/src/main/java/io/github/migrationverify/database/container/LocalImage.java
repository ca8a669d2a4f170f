package io.github.migrationverify.database.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.PullImageResultCallback;
import com.github.dockerjava.api.exception.NotFoundException;
import io.github.migrationverify.database.DatabaseUnavailableException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.ImageNameSubstitutor;

/**
 * Has an image on this machine before a container is made of it. Left to itself Testcontainers tries again for minutes where
 * a registry does not answer.
 */
final class LocalImage {

    private static final Duration LIMIT = Duration.ofMinutes(15);

    private LocalImage() {}

    /** Fetches the image where it is missing, from where the user's Testcontainers settings say. */
    static void ensure(DockerClient docker, DockerImageName wanted) {
        DockerImageName image = ImageNameSubstitutor.instance().apply(wanted);
        if (!isPresent(docker, image)) {
            pull(docker, image);
        }
    }

    private static boolean isPresent(DockerClient docker, DockerImageName image) {
        try {
            docker.inspectImageCmd(image.asCanonicalNameString()).exec();
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    private static void pull(DockerClient docker, DockerImageName image) {
        try {
            boolean complete = docker.pullImageCmd(image.getUnversionedPart())
                    .withTag(image.getVersionPart())
                    .exec(new PullImageResultCallback())
                    .awaitCompletion(LIMIT.toMinutes(), TimeUnit.MINUTES);
            if (!complete) {
                throw new ContainerFetchException("the image was not fetched within " + LIMIT.toMinutes() + " minutes");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailableException("Interrupted while fetching " + image + "; run again", e);
        }
    }
}
