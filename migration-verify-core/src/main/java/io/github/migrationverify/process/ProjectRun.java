package io.github.migrationverify.process;

import io.github.migrationverify.InvalidOptionsException;
import io.github.migrationverify.MigrationSources;
import io.github.migrationverify.SourceSearch;
import io.github.migrationverify.baseline.UnusableBaselineException;
import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.source.ToolUnavailableException;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * From a project to its migrations, in this process.
 *
 * @param project the project
 * @param log takes each line that is to be seen while it goes on
 * @param chatter takes each line that the migration tool would have logged
 */
record ProjectRun(ProjectOrder project, Consumer<Message.Said> log, Consumer<String> chatter) {

    /** {@return what came of it: what is made of the migrations, or why nothing can be made of them} */
    Ending run(Function<SourceSearch.Found, Ending> course) {
        try (URLClassLoader classes = MigrationSources.projectClasses(project.classPath())) {
            SourceSearch search = project.search(classes, chatter);
            if (search instanceof SourceSearch.Missing missing) {
                return new Ending.NoMigrations(missing.what(), missing.details());
            }
            SourceSearch.Found found = (SourceSearch.Found) search;
            found.passedOver().forEach(line -> log.accept(new Message.Said(Message.Level.WARNING, line)));
            return course.apply(found);
        } catch (InvalidOptionsException e) {
            return new Ending.Refused(e.faults());
        } catch (UnusableBaselineException e) {
            return new Ending.Refused(e.faults());
        } catch (DatabaseUnavailableException | ToolUnavailableException | IOException e) {
            return new Ending.Refused(List.of(String.valueOf(e.getMessage())));
        }
    }
}
