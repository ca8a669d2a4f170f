package io.github.migrationverify.maven;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An {@code irreversible} revision as the pom spells it. */
public final class IrreversibleParameter {

    /** Id, author:id or key of the revision. */
    private @Nullable String revision;

    /** Why it cannot be reverted. */
    private @Nullable String reason;

    /** Called by Maven, which then sets the fields. */
    public IrreversibleParameter() {}

    /** As Maven would fill it. */
    IrreversibleParameter(@Nullable String revision, @Nullable String reason) {
        this.revision = revision;
        this.reason = reason;
    }

    /** Adds the declaration to others, where it is whole and the first of its revision. */
    void declare(Map<String, String> reasons, ParameterFaults faults) {
        Optional<String> name = ParameterFaults.text(revision);
        Optional<String> why = ParameterFaults.text(reason);
        if (name.isEmpty()) {
            faults.add("irreversible: a declaration names no revision; write <revision>its id</revision>.");
        } else if (why.isEmpty()) {
            faults.add("irreversible: the one of revision " + name.get()
                    + " gives no reason; write <reason>why it cannot be reverted</reason>.");
        } else if (reasons.putIfAbsent(name.get(), why.get()) != null) {
            faults.add("irreversible: revision " + name.get() + " is declared twice; keep one of the declarations.");
        }
    }
}
