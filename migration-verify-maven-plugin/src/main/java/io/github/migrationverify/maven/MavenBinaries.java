package io.github.migrationverify.maven;

import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.database.embedded.BinarySource;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** PostgreSQL's binaries by Maven's own resolver: mirrors, proxies, credentials and offline mode are the build's. */
final class MavenBinaries implements BinarySource {

    private static final String OTHER_WAY = "set databaseProvider=container to run in Docker.";

    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;

    /**
     * The binaries as a project's build would resolve them.
     *
     * @param system Maven's resolver
     * @param session the build's session with it
     * @param project its plugin repositories are asked first, then its others
     */
    MavenBinaries(RepositorySystem system, RepositorySystemSession session, MavenProject project) {
        this.system = system;
        this.session = session;
        this.repositories = Stream.concat(
                        project.getRemotePluginRepositories().stream(), project.getRemoteProjectRepositories().stream())
                .distinct()
                .toList();
    }

    @Override
    public Path jar(String artifactId, String version) {
        Artifact wanted = new DefaultArtifact(GROUP_ID, artifactId, "jar", version);
        try {
            Artifact found = system.resolveArtifact(session, new ArtifactRequest(wanted, repositories, null))
                    .getArtifact();
            return Objects.requireNonNull(found.getFile(), "a resolved artifact is a file")
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new DatabaseUnavailableException(sentence(wanted, e), e);
        }
    }

    private String sentence(Artifact wanted, ArtifactResolutionException cause) {
        String name = wanted.getGroupId() + ":" + wanted.getArtifactId() + ":" + wanted.getVersion();
        if (session.isOffline()) {
            return "The embedded PostgreSQL needs " + name
                    + ", which is not in the local repository while Maven is offline;"
                    + " run 'mvn dependency:get -Dartifact=" + name + " -Dtransitive=false' once while online, or "
                    + OTHER_WAY;
        }
        return "The embedded PostgreSQL needs " + name + ", and it cannot be resolved: " + cause.getMessage()
                + "; see that the build's repositories or their mirror have it, or " + OTHER_WAY;
    }
}
