package io.github.migrationverify.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A verification of an Alembic project as a user runs it.
 *
 * @param maven runs it
 * @param files writes its project
 * @param python runs the revisions
 */
record OwnAlembicBuild(MavenProcess maven, ProjectFiles files, Python python) implements Contestant {

    @Override
    public Entry entry() {
        return Entry.OURS_ON_ALEMBIC;
    }

    @Override
    public Result run(GeneratedChain chain, Path folder) throws IOException, InterruptedException {
        files.writeAlembic("own-pom.xml", chain, folder);
        return OwnBuild.result(
                maven.run(
                        folder,
                        true,
                        List.of("migration-verify:verify", "-Dmigration-verify.python=" + python.program())),
                chain,
                folder);
    }
}
