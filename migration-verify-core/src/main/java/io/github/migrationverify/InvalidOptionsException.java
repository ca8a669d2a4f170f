package io.github.migrationverify;

import java.util.List;

/** Options that do not fit the chain they are used on. */
public final class InvalidOptionsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A sentence for each fault; not serialised, since the message holds them all. */
    private final transient List<String> faults;

    /**
     * Collects the faults.
     *
     * @param faults a sentence for each, naming the parameter, what was found and what was expected; never empty
     */
    public InvalidOptionsException(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** {@return a sentence for each fault} */
    public List<String> faults() {
        return faults;
    }
}
