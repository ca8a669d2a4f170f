package io.github.migrationverify.check;

import io.github.migrationverify.revision.Place;
import java.util.Optional;

/**
 * A finding that is accepted until it is mended.
 *
 * @param identity what it is about; revisions by key or any unambiguous name
 * @param count how many findings are about that, at least 1
 * @param message what the finding said when it was entered, on one line
 * @param reason why it is accepted; empty where nobody said so yet
 * @param place where it is written; empty where it is not yet
 */
public record BaselineEntry(
        FindingIdentity identity, int count, String message, Optional<String> reason, Optional<Place> place) {

    /** {@return what a report shows as the reason why its finding is accepted} */
    String waived() {
        return reason.orElse("in the baseline, without a reason yet");
    }

    BaselineEntry count(int times) {
        return new BaselineEntry(identity, times, message, reason, place);
    }
}
