package io.github.migrationverify.benchmarks;

import io.github.migrationverify.benchmarks.Result.Crashed;
import io.github.migrationverify.benchmarks.Result.Finished;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** All results of a benchmark, and what follows from them. */
final class Figures {

    private final SortedMap<Integer, Map<Entry, List<Result>>> results = new TreeMap<>();

    /** Takes a result. */
    void add(int revisions, Entry entry, Result result) {
        results.computeIfAbsent(revisions, size -> new EnumMap<>(Entry.class))
                .computeIfAbsent(entry, who -> new ArrayList<>())
                .add(result);
    }

    /** {@return the results by length of chain and by who it was; shortest first} */
    SortedMap<Integer, Map<Entry, List<Result>>> results() {
        return results;
    }

    /** {@return the runs that came through, in the order in which they were made} */
    List<Finished> finished(int revisions, Entry entry) {
        return all(revisions, entry, Finished.class).toList();
    }

    /** {@return whether somebody did not come through} */
    boolean hasCrashes() {
        return results.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .flatMap(List::stream)
                .anyMatch(Crashed.class::isInstance);
    }

    private <R extends Result> Stream<R> all(int revisions, Entry entry, Class<R> kind) {
        return results.getOrDefault(revisions, Map.of()).getOrDefault(entry, List.of()).stream()
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** {@return the median time; empty where no run came through} */
    Optional<Duration> elapsed(int revisions, Entry entry) {
        OptionalDouble nanos =
                median(revisions, entry, run -> OptionalLong.of(run.elapsed().toNanos()));
        return nanos.isEmpty() ? Optional.empty() : Optional.of(Duration.ofNanos((long) nanos.getAsDouble()));
    }

    /** {@return the median of the runs' peaks, in bytes; empty where none is known} */
    OptionalDouble peakMemory(int revisions, Entry entry) {
        return median(revisions, entry, Finished::peakMemory);
    }

    private OptionalDouble median(int revisions, Entry entry, Function<Finished, OptionalLong> value) {
        double[] sorted = finished(revisions, entry).stream()
                .map(value)
                .flatMapToLong(OptionalLong::stream)
                .asDoubleStream()
                .sorted()
                .toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1
                ? OptionalDouble.of(sorted[half])
                : DoubleStream.of(sorted).skip(Math.max(0, half - 1)).limit(2).average();
    }

    /** {@return how many times as long as the other one takes; empty where one of them is missing} */
    OptionalDouble ratio(int revisions, Entry entry, Entry other) {
        return quotient(seconds(revisions, entry), seconds(revisions, other));
    }

    /** {@return how many times as much memory as the other one takes; empty where one of them is missing} */
    OptionalDouble memoryRatio(int revisions, Entry entry, Entry other) {
        return quotient(peakMemory(revisions, entry), peakMemory(revisions, other));
    }

    /** {@return the exponent of the time's growth between two lengths, 1 being linear; empty where one of them is missing} */
    OptionalDouble exponent(Entry entry, int from, int to) {
        OptionalDouble growth = quotient(seconds(to, entry), seconds(from, entry));
        return growth.isEmpty()
                ? growth
                : OptionalDouble.of(Math.log(growth.getAsDouble()) / Math.log((double) to / from));
    }

    private OptionalDouble seconds(int revisions, Entry entry) {
        return elapsed(revisions, entry).stream()
                .mapToDouble(time -> time.toNanos() / 1e9)
                .findFirst();
    }

    private static OptionalDouble quotient(OptionalDouble dividend, OptionalDouble divisor) {
        return dividend.isEmpty() || divisor.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(dividend.getAsDouble() / divisor.getAsDouble());
    }

    /** {@return the time as people read it, such as {@code 12.3 s}} */
    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toNanos() / 1e9);
    }
}
