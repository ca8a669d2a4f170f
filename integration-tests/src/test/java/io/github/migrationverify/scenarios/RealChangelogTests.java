package io.github.migrationverify.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.check.Finding;
import io.github.migrationverify.check.FindingCode;
import io.github.migrationverify.check.Verdict;
import io.github.migrationverify.report.Report;
import io.github.migrationverify.roundtrip.PhaseResult;
import io.github.migrationverify.roundtrip.RevisionResult;
import io.github.migrationverify.roundtrip.RoundTripResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changelogs of projects that were not written for us, straight out of their jars. */
class RealChangelogTests {

    private static final RealChangelog CAMUNDA =
            new RealChangelog("org/camunda/bpm/engine/db/liquibase/camunda-changelog.xml");
    private static final RealChangelog FLOWABLE =
            new RealChangelog("org/flowable/cmmn/db/liquibase/flowable-cmmn-db-changelog.xml");
    private static final RealChangelog GRAVITEE = new RealChangelog("liquibase/master.yml");

    @Test
    void camunda_goes_in_and_stops_on_its_way_down_at_the_newest_upgrade_script(@TempDir Path project) {
        Report report = CAMUNDA.verified(project);

        assertThat(report.verdict()).isEqualTo(Verdict.APPROVED);
        assertThat(report.chain().graph().revisions()).hasSize(18);
        assertThat(phases(report))
                .containsExactly(
                        "clean-database PASSED 0 tables",
                        "upgrade PASSED 18 revisions 49 tables",
                        "schema-check PASSED 49 tables",
                        "downgrade PASSED 1 revisions 49 tables stopped at 7.23-to-7.24",
                        "nothing-remains PASSED 49 tables",
                        "re-upgrade PASSED 1 revisions 49 tables",
                        "schema-identical PASSED 49 tables",
                        "stairway PASSED 18 revisions 49 tables");
        assertThat(outcomes(report)).isEqualTo(Map.of("IRREVERSIBLE", 9L, "RESTORED", 9L));
        assertThat(reasons(report, "IRREVERSIBLE"))
                .containsOnly("no rollback is declared, and Liquibase knows no inverse of sqlFile");
        assertThat(report.findings()).hasSize(9).allMatch(finding -> finding.code() == FindingCode.NO_DOWNGRADE);
        assertThat(report.findings().get(0).place().map(Object::toString))
                .hasValue("camunda-engine-7.24.0.jar!/org/camunda/bpm/engine/db/liquibase/camunda-changelog.xml:32");
    }

    @Test
    void flowable_goes_in_and_comes_out_whole_but_for_what_is_for_other_databases(@TempDir Path project) {
        Report report = FLOWABLE.verified(project);

        assertThat(report.verdict()).isEqualTo(Verdict.APPROVED);
        assertThat(report.chain().graph().revisions()).hasSize(17);
        assertThat(phases(report))
                .containsExactly(
                        "clean-database PASSED 0 tables",
                        "upgrade PASSED 15 revisions 10 tables",
                        "schema-check PASSED 10 tables",
                        "downgrade PASSED 15 revisions 0 tables",
                        "nothing-remains PASSED 0 tables",
                        "re-upgrade PASSED 15 revisions 10 tables",
                        "schema-identical PASSED 10 tables",
                        "stairway PASSED 15 revisions 10 tables");
        assertThat(outcomes(report)).isEqualTo(Map.of("RESTORED", 15L, "SKIPPED", 2L));
        assertThat(reasons(report, "SKIPPED")).containsExactly("its dbms is mysql", "its dbms is mariadb");
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void gravitee_stops_on_its_way_down_at_a_raw_statement_and_leaves_a_constraint_below_it(@TempDir Path project) {
        Report report = GRAVITEE.verified(project);

        assertThat(report.verdict()).isEqualTo(Verdict.CONDITIONALLY_APPROVED);
        assertThat(report.chain().graph().revisions()).hasSize(49);
        assertThat(phases(report))
                .containsExactly(
                        "clean-database PASSED 0 tables",
                        "upgrade PASSED 49 revisions 78 tables",
                        "schema-check PASSED 78 tables",
                        "downgrade PASSED 1 revisions 74 tables stopped at 3.5.1",
                        "nothing-remains PASSED 74 tables",
                        "re-upgrade PASSED 1 revisions 78 tables",
                        "schema-identical PASSED 78 tables",
                        "stairway FAILED 49 revisions 78 tables");
        assertThat(outcomes(report))
                .isEqualTo(Map.of("IRREVERSIBLE", 21L, "LEFT_TRACE", 1L, "RESTORED", 26L, "SKIPPED", 1L));
        assertThat(reasons(report, "SKIPPED"))
                .containsExactly("marked as ran without being run: precondition failed, onFail=MARK_RAN:"
                        + " DBMS Precondition failed: expected mssql, got postgresql");
        assertConstraintStays(report);
    }

    /** Later revisions have no way down, so that the whole chain reaches 3.1.3 only in the changelog as it stood then. */
    @Test
    void gravitee_as_of_3_1_3_leaves_the_same_constraint_in_both_lanes(@TempDir Path project) throws IOException {
        String last = "v3_1_3/schema.yml\n";
        String master = GRAVITEE.text();
        Files.writeString(
                project.resolve("as-of-3.1.3.yml"), master.substring(0, master.indexOf(last) + last.length()));

        Report report = GRAVITEE.verifiedBy("as-of-3.1.3.yml", project);

        assertThat(report.verdict()).isEqualTo(Verdict.CONDITIONALLY_APPROVED);
        assertThat(phases(report))
                .contains(
                        "downgrade PASSED 4 revisions 67 tables stopped at 3.0.4", "nothing-remains FAILED 67 tables");
        assertThat(outcomes(report))
                .isEqualTo(Map.of("IRREVERSIBLE", 17L, "LEFT_TRACE", 1L, "RESTORED", 24L, "SKIPPED", 1L));
        assertConstraintStays(report);
    }

    private static void assertConstraintStays(Report report) {
        assertThat(report.findings().stream().filter(Finding::counts))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(FindingCode.DOWNGRADE_LEFT_TRACE);
                    assertThat(finding.revision().map(report.chain().graph()::nameOf))
                            .hasValue("3.1.3");
                    assertThat(finding.object()).hasValue("column public.memberships.reference_id");
                    assertThat(finding.evidence().get(0).text()).contains("not null: no -> yes");
                    assertThat(finding.remedy())
                            .endsWith("ALTER TABLE public.memberships ALTER COLUMN reference_id DROP NOT NULL;");
                });
    }

    private static List<String> phases(Report report) {
        return trip(report).phases().stream()
                .map(phase -> describe(phase, report))
                .toList();
    }

    private static String describe(PhaseResult phase, Report report) {
        StringBuilder text = new StringBuilder(phase.phase().id()).append(' ').append(phase.status());
        phase.revisions().ifPresent(number -> text.append(' ').append(number).append(" revisions"));
        phase.tables().ifPresent(number -> text.append(' ').append(number).append(" tables"));
        phase.stoppedAt()
                .ifPresent(key -> text.append(" stopped at ")
                        .append(report.chain().graph().nameOf(key)));
        return text.toString();
    }

    private static Map<String, Long> outcomes(Report report) {
        return trip(report).revisions().stream()
                .collect(Collectors.groupingBy(result -> result.outcome().id(), Collectors.counting()));
    }

    private static List<String> reasons(Report report, String outcome) {
        return trip(report).revisions().stream()
                .map(RevisionResult::outcome)
                .filter(result -> result.id().equals(outcome))
                .map(result -> result.reason())
                .toList();
    }

    private static RoundTripResult trip(Report report) {
        return report.roundTrip().orElseThrow();
    }
}
