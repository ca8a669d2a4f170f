package io.github.migrationverify.check;

import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/** How counts, lists and long texts are put into a sentence. */
public final class Wording {

    private Wording() {}

    /**
     * A count with its noun.
     *
     * @param count how many
     * @param noun the noun in the singular, one whose plural ends in s
     * @return such as {@code 1 revision} or {@code 3 revisions}
     */
    public static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /**
     * A list that stays readable however long it is.
     *
     * @param items what to list
     * @param most how many to name at most
     * @return the items with commas between them, and how many more there are
     */
    public static String list(List<String> items, int most) {
        String named = String.join(", ", items.subList(0, Math.min(most, items.size())));
        return items.size() <= most ? named : named + " and " + (items.size() - most) + " more";
    }

    /**
     * The first line of a text that has something in it.
     *
     * @param text any text
     * @return the line, without blanks around it and without a full stop
     */
    public static String firstLine(String text) {
        String line = text.strip().lines().findFirst().orElse("").strip();
        return Strings.CS.removeEnd(line, ".");
    }

    /**
     * A text on one line, shortened in its end.
     *
     * @param text any text
     * @param width how many characters it may have, at least 4
     * @return the text with each run of white space as one blank
     */
    public static String shortened(String text, int width) {
        return StringUtils.abbreviate(StringUtils.normalizeSpace(text), width);
    }
}
