package io.github.migrationverify.database.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.PruneType;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.utility.ResourceReaper;

/**
 * Does once, harmlessly, what Testcontainers' own shutdown hook will do: by then Maven may have closed the class loader
 * that the classes for it come from, and the hook would end in a stack trace.
 */
final class ShutdownRehearsal {

    /** No container has it. */
    private static final String NOBODYS_LABEL = "migration-verify.rehearsal";

    private ShutdownRehearsal() {}

    static void of(DockerClient docker) {
        String session = DockerClientFactory.TESTCONTAINERS_SESSION_ID_LABEL;
        String labels = session + "=" + DockerClientFactory.SESSION_ID;
        docker.listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(Map.of(session, DockerClientFactory.SESSION_ID, NOBODYS_LABEL, "none"))
                .exec();
        docker.pruneCmd(PruneType.CONTAINERS)
                .withLabelFilter(labels, NOBODYS_LABEL)
                .exec();
        loadWhatTheHookSwitchesOver();
    }

    private static void loadWhatTheHookSwitchesOver() {
        try {
            Class.forName(
                    "org.testcontainers.utility.JVMHookResourceReaper$1", true, ResourceReaper.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            // Another version of Testcontainers, which the user's pom gives: its hook may end in a trace, no more.
            return;
        }
    }
}
