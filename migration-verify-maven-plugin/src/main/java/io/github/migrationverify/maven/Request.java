package io.github.migrationverify.maven;

import io.github.migrationverify.process.Ending;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.PluginContainer;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** How a goal came to run in a project. */
enum Request {
    /** Somebody meant this project. */
    ASKED_FOR,
    /** It runs here because it runs in all modules, or in those below this one. */
    INHERITED;

    /** {@return how this execution came about} */
    static Request of(MavenProject project, MavenSession session, MojoExecution execution) {
        boolean meant = execution.getSource() == MojoExecution.Source.CLI
                ? session.getProjects().size() == 1
                : project.getModules().isEmpty() && declares(project, execution);
        return meant ? ASKED_FOR : INHERITED;
    }

    /**
     * Says that there are no migrations.
     *
     * @throws MojoExecutionException where somebody expects some here
     */
    void withoutMigrations(Ending.NoMigrations missing, Log log) throws MojoExecutionException {
        if (this == ASKED_FOR) {
            throw new MojoExecutionException(missing.what() + "; " + missing.details() + ".");
        }
        log.info("Passed over: " + missing.what() + ".");
        log.debug(missing.details());
    }

    /** In its own pom, not in a parent's. What a pom with modules declares is meant for them. */
    private static boolean declares(MavenProject project, MojoExecution execution) {
        String key = execution.getGroupId() + ":" + execution.getArtifactId();
        return names(project.getOriginalModel().getBuild(), key)
                || project.getOriginalModel().getProfiles().stream()
                        .anyMatch(profile -> names(profile.getBuild(), key));
    }

    private static boolean names(@Nullable PluginContainer build, String key) {
        return build != null && build.getPluginsAsMap().containsKey(key);
    }
}
