package io.github.migrationverify.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migrationverify.check.FindingCode;
import io.github.migrationverify.check.Severity;
import io.github.migrationverify.check.Waiver;
import io.github.migrationverify.roundtrip.DowngradePolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PolicyParametersTests {

    private final ParameterFaults faults = new ParameterFaults();
    private final PolicyParameters policy = new PolicyParameters(faults);

    @Test
    void what_is_right_becomes_records() throws Exception {
        assertThat(policy.severities(Map.of("orphan-file", "Error")))
                .containsExactly(Map.entry(FindingCode.ORPHAN_FILE, Severity.ERROR));
        assertThat(policy.waivers(List.of(new WaiverParameter(" no-downgrade ", " ", " old "))))
                .containsExactly(new Waiver(FindingCode.NO_DOWNGRADE, Optional.empty(), "old"));
        assertThat(policy.irreversible(List.of(new IrreversibleParameter("0042", "data is gone"))))
                .containsExactly(Map.entry("0042", "data is gone"));
        assertThat(policy.revisionIdPattern("[0-9a-f]{12}"))
                .map(Pattern::pattern)
                .contains("[0-9a-f]{12}");
        assertThat(faults.choice("downgrades", " REQUIRED", DowngradePolicy.class))
                .isEqualTo(DowngradePolicy.REQUIRED);
        faults.throwIfAny();
    }

    @Test
    void what_is_left_out_is_nothing() throws Exception {
        assertThat(policy.severities(null)).isEmpty();
        assertThat(policy.waivers(null)).isEmpty();
        assertThat(policy.irreversible(null)).isEmpty();
        assertThat(policy.revisionIdPattern(null)).isEmpty();
        assertThat(PolicyParameters.variables(null)).isEmpty();
        faults.throwIfAny();
    }

    @Test
    void an_empty_variable_has_an_empty_value() {
        Map<String, @Nullable String> given = new HashMap<>();
        given.put("suffix", null);

        assertThat(PolicyParameters.variables(given)).containsExactly(Map.entry("suffix", ""));
    }

    @Test
    void an_unknown_code_is_answered_with_all_codes() {
        policy.severities(Map.of("two-heads", "error"));

        assertFaults("severities names the code 'two-heads', which does not exist; write one of "
                + String.join(
                        ", ",
                        List.of(FindingCode.values()).stream()
                                .map(FindingCode::id)
                                .toList()) + ".");
    }

    @Test
    void an_unknown_severity_is_answered_with_all_severities() {
        policy.severities(Map.of("orphan-file", "fatal"));

        assertFaults("severities: orphan-file is 'fatal'; write one of error, warning, info.");
    }

    @Test
    void a_waiver_needs_a_reason() {
        policy.waivers(List.of(
                new WaiverParameter("no-downgrade", "0001", " "), new WaiverParameter("no-downgrade", null, null)));

        assertFaults(
                "waivers: the one of no-downgrade for revision 0001 gives no reason; write <reason>why it is accepted</reason>.",
                "waivers: the one of no-downgrade gives no reason; write <reason>why it is accepted</reason>.");
    }

    @Test
    void a_waiver_needs_a_code() {
        policy.waivers(List.of(new WaiverParameter(null, "0001", "old")));

        assertThatThrownBy(faults::throwIfAny)
                .hasMessageStartingWith(
                        "waivers: the one of no code for revision 0001 names the code '', which does not exist; write one of");
    }

    @Test
    void a_declaration_needs_a_revision_and_a_reason_and_stands_once() {
        policy.irreversible(List.of(
                new IrreversibleParameter(null, "why"),
                new IrreversibleParameter("0001", ""),
                new IrreversibleParameter("0002", "why"),
                new IrreversibleParameter("0002", "why else")));

        assertFaults(
                "irreversible: a declaration names no revision; write <revision>its id</revision>.",
                "irreversible: the one of revision 0001 gives no reason; write <reason>why it cannot be reverted</reason>.",
                "irreversible: revision 0002 is declared twice; keep one of the declarations.");
    }

    @Test
    void a_pattern_that_is_none_is_shown_with_what_is_wrong() {
        policy.revisionIdPattern("[0-9a-f");

        assertFaults("revisionIdPattern is '[0-9a-f', which is no regular expression"
                + " (Unclosed character class near index 6); write one such as [0-9a-f]{12}.");
    }

    @Test
    void a_word_that_is_none_is_answered_with_all_words() {
        faults.choice("downgrades", "always", DowngradePolicy.class);
        faults.choice("downgrades", null, DowngradePolicy.class);

        assertFaults(
                "downgrades is 'always'; write one of declared, required, off.",
                "downgrades is ''; write one of declared, required, off.");
    }

    @Test
    void a_number_that_is_none_or_negative_is_answered_with_what_to_write() throws Exception {
        assertThat(faults.wholeNumber("stepTimeout", " 300 ", "seconds, 0 for no limit"))
                .isEqualTo(300);
        assertThat(faults.wholeNumber("stepTimeout", "0", "seconds, 0 for no limit"))
                .isZero();
        faults.throwIfAny();

        faults.wholeNumber("stepTimeout", "-1", "seconds, 0 for no limit");
        faults.wholeNumber("stepTimeout", "5 min", "seconds, 0 for no limit");

        assertFaults(
                "stepTimeout is '-1'; write a whole number of seconds, 0 for no limit.",
                "stepTimeout is '5 min'; write a whole number of seconds, 0 for no limit.");
    }

    private void assertFaults(String... sentences) {
        assertThatThrownBy(faults::throwIfAny)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(String.join("\n", sentences));
    }
}
