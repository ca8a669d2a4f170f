package io.github.migrationverify.benchmarks;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A chain as an Alembic project: a file a revision, and the env.py that runs them. */
final class AlembicFiles {

    private static final String INI = "[alembic]\nscript_location = alembic\n";

    private static final String ENV = """
            import os

            from alembic import context
            from sqlalchemy import create_engine, pool

            engine = create_engine(os.environ["DATABASE_URL"], poolclass=pool.NullPool)
            with engine.connect() as connection:
                context.configure(connection=connection)
                with context.begin_transaction():
                    context.run_migrations()
            """;

    private AlembicFiles() {}

    /**
     * Writes the project.
     *
     * @param chain what to write
     * @param project the folder of {@code alembic.ini}
     * @throws IOException where a file cannot be written
     */
    static void write(GeneratedChain chain, Path project) throws IOException {
        Path scripts = project.resolve("alembic");
        Path versions = Files.createDirectories(scripts.resolve("versions"));
        Files.writeString(project.resolve("alembic.ini"), INI);
        Files.writeString(scripts.resolve("env.py"), ENV);
        for (GeneratedRevision revision : chain.revisions()) {
            Files.writeString(versions.resolve(revision.id() + ".py"), file(revision));
        }
    }

    private static String file(GeneratedRevision revision) {
        String parent = revision.number() == 1 ? "None" : '"' + GeneratedRevision.digits(revision.number() - 1) + '"';
        return "\"\"\"revision " + revision.id() + "\"\"\"\nfrom alembic import op\n\nrevision = \"" + revision.id()
                + "\"\ndown_revision = " + parent + "\nbranch_labels = None\ndepends_on = None\n\n\ndef upgrade():\n"
                + calls(revision.up()) + "\n\ndef downgrade():\n" + calls(revision.down());
    }

    private static String calls(List<String> statements) {
        return statements.stream()
                .map(statement -> "    op.execute(\"\"\"" + statement + "\"\"\")\n")
                .collect(joining());
    }
}
