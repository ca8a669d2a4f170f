package io.github.migrationverify.schema;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/** Two texts line by line, with a little of what is around each difference. */
public final class LineDiff {

    private static final int CONTEXT = 2;
    private static final int FILE_HEADER = 2;
    private static final int FIRST_HUNK_HEADER = 1;

    private LineDiff() {}

    /**
     * Compares two texts.
     *
     * @param before the lines of the one
     * @param after the lines of the other
     * @return lines that begin with {@code "- "}, {@code "+ "} or two blanks; {@code "..."} stands for lines left out
     */
    public static List<String> between(List<String> before, List<String> after) {
        List<String> unified =
                UnifiedDiffUtils.generateUnifiedDiff("", "", before, DiffUtils.diff(before, after), CONTEXT);
        return unified.stream()
                .skip(FILE_HEADER + FIRST_HUNK_HEADER)
                .map(LineDiff::spaced)
                .toList();
    }

    private static String spaced(String line) {
        return line.startsWith("@@") ? "..." : line.charAt(0) + " " + line.substring(1);
    }
}
