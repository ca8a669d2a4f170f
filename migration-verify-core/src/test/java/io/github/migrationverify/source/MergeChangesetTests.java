package io.github.migrationverify.source;

import static io.github.migrationverify.check.Facts.reading;
import static io.github.migrationverify.check.Facts.revision;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.revision.Revision;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.resource.DirectoryResourceAccessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeChangesetTests {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    sql  ~ --liquibase formatted sql\\n%s
                    yaml ~ databaseChangeLog:\\n%s
                    json ~ {"databaseChangeLog": [%s]}
                    xml  ~ <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">%s</databaseChangeLog>
                    """)
    void liquibase_reads_it_in_every_format(String format, String frame, @TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("root." + format), frame.replace("\\n", "\n").replace("%s", text(format)));
        DatabaseChangeLog changelog = parsed(folder, "root." + format);
        assertThat(changelog.getChangeSets()).hasSize(1);
        ChangeSet merge = changelog.getChangeSets().get(0);
        assertThat(merge.getAuthor()).isEqualTo("anna");
        assertThat(merge.getComments()).isEqualTo("revises: a1b2c3d4e5f6, aa12b3cd45ef");
        assertThat(merge.getRollback().getChanges()).hasSize(1);
        assertThat(merge.getRollback().getChanges().get(0).getClass().getSimpleName())
                .isEqualTo("EmptyChange");
    }

    @Test
    void heads_with_telling_names_are_merged_by_a_telling_name() {
        SourceReading chain = reading("db/root.sql", revision("0086_a b", ""), revision("0087", ""));
        assertThat(text(chain)).startsWith("--changeset anna:merge-0086_a_b-0087\n--comment revises: 0086_a b, 0087\n");
    }

    private static String text(String format) {
        SourceReading chain = reading("root." + format, revision("a1b2c3d4e5f6", ""), revision("aa12b3cd45ef", ""));
        return text(chain);
    }

    private static String text(SourceReading chain) {
        List<Revision> heads = chain.graph().heads();
        return MergeChangeset.of(heads, heads.stream().map(Revision::id).toList(), Optional.empty(), Optional.empty())
                .text(chain.root());
    }

    private static DatabaseChangeLog parsed(Path folder, String root) throws Exception {
        DirectoryResourceAccessor resources = new DirectoryResourceAccessor(folder);
        return ChangeLogParserFactory.getInstance()
                .getParser(root, resources)
                .parse(root, new ChangeLogParameters(), resources);
    }
}
