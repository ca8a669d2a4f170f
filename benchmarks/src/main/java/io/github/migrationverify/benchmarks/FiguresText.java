package io.github.migrationverify.benchmarks;

import static java.util.stream.Collectors.joining;

import io.github.migrationverify.benchmarks.Result.Crashed;
import io.github.migrationverify.benchmarks.Result.Finished;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/** The figures in Markdown, for the console and for the page alike. */
final class FiguresText {

    private static final double MEGABYTE = 1 << 20;

    private FiguresText() {}

    /**
     * Writes all figures.
     *
     * @param machine what they were measured on, line by line
     * @param figures the whole runs
     * @param looks the snapshot alone; empty where it was not measured
     * @return the text, ending in a line feed
     */
    static String of(List<String> machine, Figures figures, List<Look> looks) {
        List<String> lines = new ArrayList<>(machine);
        section(lines, "Bars", bars(figures));
        section(lines, "Whole runs", runs(figures));
        section(lines, "Who is who", Arrays.stream(Entry.values()).map(FiguresText::who));
        section(lines, "Where the time of the last runs went", notes(figures));
        section(lines, "The snapshot alone: as a whole, and a look at the one step since the last look", looks(looks));
        return String.join("\n", lines) + "\n";
    }

    private static void section(List<String> lines, String title, Stream<String> content) {
        List<String> text = content.toList();
        if (!text.isEmpty()) {
            lines.addAll(List.of("", "## " + title, ""));
            lines.addAll(text);
        }
    }

    private static Stream<String> bars(Figures figures) {
        return Stream.concat(
                table("figure", "bar", "measured", "verdict"),
                Bar.of(figures).stream()
                        .map(bar -> row(
                                bar.what(),
                                "≤ " + number(bar.most(), 2),
                                or(bar.measured(), value -> number(value, 2)),
                                bar.verdict())));
    }

    private static Stream<String> runs(Figures figures) {
        List<String> rows = new ArrayList<>();
        figures.results()
                .forEach((revisions, byEntry) -> byEntry.forEach((entry, results) -> rows.add(row(
                        String.format(Locale.ROOT, "%,d", revisions),
                        entry.title(),
                        figures.elapsed(revisions, entry).map(Figures::seconds).orElse(""),
                        spread(figures.finished(revisions, entry)),
                        or(figures.ratio(revisions, entry.ours(), entry), value -> number(value, 2)),
                        or(figures.peakMemory(revisions, entry), bytes -> number(bytes / MEGABYTE, 0) + " MB"),
                        ending(results)))));
        return Stream.concat(
                table("revisions", "who", "median", "from – to", "ours / it", "peak memory", "runs"), rows.stream());
    }

    private static String spread(List<Finished> runs) {
        List<Duration> sorted = runs.stream().map(Finished::elapsed).sorted().toList();
        return sorted.size() < 2
                ? ""
                : Figures.seconds(sorted.get(0)) + " – " + Figures.seconds(sorted.get(sorted.size() - 1));
    }

    private static String ending(List<Result> results) {
        long crashes = results.stream().filter(Crashed.class::isInstance).count();
        return results.size() + (crashes == 0 ? "" : ", of which " + crashes + " crashed");
    }

    private static String who(Entry entry) {
        return "- **" + entry.title() + "**: " + entry.what();
    }

    private static Stream<String> notes(Figures figures) {
        List<String> notes = new ArrayList<>();
        figures.results()
                .forEach((revisions, byEntry) -> byEntry.keySet()
                        .forEach(entry -> figures.finished(revisions, entry).stream()
                                .reduce((first, last) -> last)
                                .filter(last -> !last.note().isEmpty())
                                .ifPresent(last -> notes.add("- " + String.format(Locale.ROOT, "%,d", revisions)
                                        + " revisions, " + entry.title() + ": " + last.note()))));
        return notes.stream();
    }

    private static Stream<String> looks(List<Look> looks) {
        return looks.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        table("look", "tables", "time", "±"),
                        looks.stream()
                                .map(look -> row(
                                        look.what(),
                                        String.format(Locale.ROOT, "%,d", look.tables()),
                                        number(look.millis(), 2) + " ms",
                                        number(look.error(), 2) + " ms")));
    }

    private static Stream<String> table(String... titles) {
        return Stream.of(row(titles), row(dashes(titles.length)));
    }

    private static String[] dashes(int columns) {
        return Stream.generate(() -> "---").limit(columns).toArray(String[]::new);
    }

    private static String row(String... cells) {
        return Arrays.stream(cells).collect(joining(" | ", "| ", " |"));
    }

    private static String or(OptionalDouble value, DoubleFunction<String> text) {
        return value.isEmpty() ? "" : text.apply(value.getAsDouble());
    }

    private static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
