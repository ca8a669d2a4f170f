package io.github.migrationverify.baseline;

import java.util.List;

/** A baseline's file that cannot be read or written. */
public final class UnusableBaselineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A sentence for each fault; not serialised, since the message holds them all. */
    private final transient List<String> faults;

    UnusableBaselineException(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** {@return a sentence for each fault} */
    public List<String> faults() {
        return faults;
    }
}
