package io.github.migrationverify.maven;

import io.github.migrationverify.check.FindingCode;
import io.github.migrationverify.check.Waiver;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A {@code waiver} as the pom spells it. */
public final class WaiverParameter {

    /** Code of the finding, such as {@code no-downgrade}. */
    private @Nullable String code;

    /** Id, author:id or key of the revision; left out for every revision. */
    private @Nullable String revision;

    /** Why the finding is accepted. */
    private @Nullable String reason;

    /** Called by Maven, which then sets the fields. */
    public WaiverParameter() {}

    /** As Maven would fill it. */
    WaiverParameter(@Nullable String code, @Nullable String revision, @Nullable String reason) {
        this.code = code;
        this.revision = revision;
        this.reason = reason;
    }

    /** {@return the waiver; empty where it is faulty} */
    Stream<Waiver> waiver(ParameterFaults faults) {
        Optional<FindingCode> known = ParameterFaults.text(code).flatMap(FindingCode::of);
        Optional<String> why = ParameterFaults.text(reason);
        if (known.isEmpty()) {
            faults.add("waivers: " + this + " names " + PolicyParameters.unknownCode(code));
        }
        if (why.isEmpty()) {
            faults.add("waivers: " + this + " gives no reason; write <reason>why it is accepted</reason>.");
        }
        return known.stream()
                .flatMap(found -> why.stream().map(given -> new Waiver(found, ParameterFaults.text(revision), given)));
    }

    /** {@return how a message names it} */
    @Override
    public String toString() {
        return "the one of " + ParameterFaults.text(code).orElse("no code")
                + ParameterFaults.text(revision)
                        .map(name -> " for revision " + name)
                        .orElse("");
    }
}
