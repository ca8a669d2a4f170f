package io.github.migrationverify.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.migrationverify.check.Baseline;
import io.github.migrationverify.check.BaselineEntry;
import io.github.migrationverify.check.FindingCode;
import io.github.migrationverify.check.FindingIdentity;
import io.github.migrationverify.revision.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineFileTests {

    private static final String HEADING = """
            # Findings of this project's migrations that are accepted until they are mended. The build fails on any other finding,
            # and on an entry whose finding no longer occurs. `mvn migration-verify:baseline` writes this file anew and keeps the
            # reasons: fill them in.
            format: 1
            """;

    private Path project;
    private BaselineFile file;

    @BeforeEach
    void name(@TempDir Path folder) {
        project = folder;
        file = BaselineFile.of(project, Optional.empty());
    }

    @Test
    void it_reads_like_a_list_of_paragraphs_sorted_by_code_and_revision() throws IOException {
        file.write(new Baseline(List.of(orphan(), trace("0042", "repaired: see \"0043\" # and 0044"), heads())));

        assertThat(file.path()).content().isEqualTo(HEADING + """
                findings:

                  - code: downgrade-left-trace
                    revision: '0042'
                    object: type public.mood
                    count: 2
                    message: 'After the downgrade of revision 0042, type public.mood remains; expected: nothing'
                    reason: 'repaired: see "0043" # and 0044'

                  - code: multiple-heads
                    revisions:
                      - db/a.sql::1::anna
                      - db/b.sql::2::anna
                    message: Multiple head revisions are present
                    reason:

                  - code: orphan-file
                    file: db/old.sql
                    message: Nothing includes db/old.sql, so it never runs
                    reason: ünused
                """);
    }

    @Test
    void what_is_written_is_what_is_read_with_the_lines_of_the_entries() {
        file.write(new Baseline(List.of(orphan(), trace("0042", "a\nb: 'c'"), heads())));

        assertThat(file.inForce().entries())
                .containsExactly(at(7, trace("0042", "a\nb: 'c'")), at(16, heads()), at(23, orphan()));
    }

    @Test
    void a_project_without_findings_has_an_empty_list() throws IOException {
        file.write(Baseline.none());

        assertThat(file.path()).content().isEqualTo(HEADING + "findings: []\n");
        assertThat(file.inForce()).isEqualTo(Baseline.none());
    }

    @Test
    void a_file_that_is_not_there_accepts_nothing_unless_it_was_named() {
        assertThat(file.inForce()).isEqualTo(Baseline.none());

        BaselineFile named = BaselineFile.of(project, Optional.of("quality/known.yaml"));
        assertThatExceptionOfType(UnusableBaselineException.class)
                .isThrownBy(named::inForce)
                .withMessage("baselineFile is quality/known.yaml, which does not exist;"
                        + " run mvn migration-verify:baseline to write it, or correct the parameter.");
        assertThat(named.earlier()).isEqualTo(Baseline.none());
    }

    @Test
    void writing_makes_the_folder_and_leaves_nothing_else_behind() throws IOException {
        BaselineFile named = BaselineFile.of(project, Optional.of("quality/known.yaml"));
        named.write(Baseline.none());
        named.write(new Baseline(List.of(orphan())));

        try (Stream<Path> files = Files.list(project.resolve("quality"))) {
            assertThat(files).containsExactly(named.path());
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(named.path())))
                .isEqualTo("rw-r--r--");
    }

    @Test
    void a_link_to_the_file_stays_a_link() throws IOException {
        Path target = Files.createFile(project.resolve("shared.yaml"));
        Files.createSymbolicLink(file.path(), target);
        file.write(Baseline.none());

        assertThat(file.path()).isSymbolicLink();
        assertThat(target).content().endsWith("findings: []\n");
    }

    @Test
    void all_that_is_wrong_with_it_is_told_at_once_with_line_and_expectation() throws IOException {
        given("""
                format: 2
                findings:
                  - code: downgrade-fialed
                    reason: known
                  - code: no-downgrade
                    revsion: 0042
                    count: many
                  - code: missing-parent
                    revision: [a]
                  - orphan-file
                  - code: orphan-file
                    code: orphan-file
                    file: a.sql
                  - code: orphan-file
                    file: a.sql
                  - code: stale-baseline
                """);

        String codes = Stream.of(FindingCode.values())
                .filter(code -> !code.id().startsWith("stale-") || code == FindingCode.STALE_IRREVERSIBLE)
                .map(FindingCode::id)
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
        assertThat(faults())
                .containsExactly(
                        fault(1, "the format is '2'; expected format: 1, which this version reads."),
                        fault(3, "the code is 'downgrade-fialed'; expected one of " + codes + "."),
                        fault(
                                6,
                                "an entry has the key 'revsion'; expected only code, revision, revisions, object, file,"
                                        + " count, message, reason."),
                        fault(7, "the count is 'many'; expected a whole number from 1."),
                        fault(9, "'revision' is no single value; expected a text."),
                        fault(10, "this is a single value; expected an entry with code, message and reason."),
                        fault(12, "an entry has the key 'code' twice; expected it once."),
                        fault(
                                14,
                                "this is entered already on line 11; expected one entry for it, perhaps with a count."),
                        fault(16, "the code is 'stale-baseline'; expected one of " + codes + "."));
    }

    @Test
    void a_conflict_that_git_left_is_told_as_one() throws IOException {
        given("format: 1\nfindings:\n<<<<<<< HEAD\n  - code: no-downgrade\n=======\n>>>>>>> theirs\n");

        assertThat(faults())
                .containsExactly(fault(
                        3,
                        "here begins a conflict that git left; expected it solved: keep the entries of both sides."));
    }

    @Test
    void what_is_no_yaml_is_told_with_its_line() throws IOException {
        given("format: 1\nfindings:\n\t- code: x\n");

        assertThat(faults())
                .containsExactly(fault(
                        3,
                        "this is no YAML (found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for"
                                + " indentation)); expected what mvn migration-verify:baseline writes."));
    }

    @Test
    void what_is_no_mapping_and_what_is_no_text_is_told() throws IOException {
        given("");
        assertThat(faults())
                .containsExactly(fault(
                        1,
                        "the file holds no keys; expected format and findings; run mvn migration-verify:baseline to write"
                                + " it anew."));
        given("format: 1\nfindings: some\n");
        assertThat(faults())
                .containsExactly(
                        fault(2, "'findings' is no list; expected a list, one item a line, each after a dash."));
        Files.write(file.path(), new byte[] {'f', (byte) 0xff, (byte) 0xfe});
        assertThat(faults())
                .containsExactly("The baseline migration-verify-baseline.yaml cannot be read (it is not text in UTF-8);"
                        + " correct that, or set baselineFile to another file.");
    }

    private void given(String text) throws IOException {
        Files.writeString(file.path(), text);
    }

    private List<String> faults() {
        try {
            file.inForce();
            return List.of();
        } catch (UnusableBaselineException e) {
            return e.faults();
        }
    }

    private static String fault(int line, String rest) {
        return "The baseline cannot be read at migration-verify-baseline.yaml:" + line + ": " + rest;
    }

    private static BaselineEntry at(int line, BaselineEntry entry) {
        return new BaselineEntry(
                entry.identity(),
                entry.count(),
                entry.message(),
                entry.reason(),
                Optional.of(new Place(BaselineFile.NAME, line)));
    }

    private static BaselineEntry trace(String revision, String reason) {
        return entry(
                new FindingIdentity(
                        FindingCode.DOWNGRADE_LEFT_TRACE,
                        Optional.of(revision),
                        List.of(),
                        Optional.of("type public.mood"),
                        Optional.empty()),
                2,
                "After the downgrade of revision 0042, type public.mood remains; expected: nothing",
                reason);
    }

    private static BaselineEntry heads() {
        return entry(
                new FindingIdentity(
                        FindingCode.MULTIPLE_HEADS,
                        Optional.empty(),
                        List.of("db/b.sql::2::anna", "db/a.sql::1::anna"),
                        Optional.empty(),
                        Optional.empty()),
                1,
                "Multiple head revisions are present",
                "");
    }

    private static BaselineEntry orphan() {
        return entry(
                new FindingIdentity(
                        FindingCode.ORPHAN_FILE,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.of("db/old.sql")),
                1,
                "Nothing includes db/old.sql, so it never runs",
                "ünused");
    }

    private static BaselineEntry entry(FindingIdentity identity, int count, String message, String reason) {
        return new BaselineEntry(
                identity, count, message, Optional.of(reason).filter(text -> !text.isEmpty()), Optional.empty());
    }
}
