package io.github.migrationverify.database;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that is behind an exception: its causes, and what a batch chained to it. */
final class FailureChain {

    private FailureChain() {}

    /** {@return the failure and all behind it, nearest first, each once} */
    static List<Throwable> of(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
        while (!open.isEmpty()) {
            Throwable next = open.removeFirst();
            if (seen.add(next)) {
                chain.add(next);
                Optional.ofNullable(next.getCause()).ifPresent(open::addLast);
                chained(next).ifPresent(open::addLast);
            }
        }
        return chain;
    }

    private static Optional<Throwable> chained(Throwable failure) {
        return failure instanceof SQLException sql ? Optional.ofNullable(sql.getNextException()) : Optional.empty();
    }

    /** {@return the message nearest to the root; the outer ones mostly repeat it} */
    static String mostTelling(List<Throwable> chain) {
        for (int i = chain.size() - 1; i >= 0; i--) {
            Optional<String> message =
                    Optional.ofNullable(chain.get(i).getMessage()).map(String::strip);
            if (message.isPresent() && !message.get().isEmpty()) {
                return asSentence(chain.get(i), message.get());
            }
        }
        Throwable root = chain.get(chain.size() - 1);
        StackTraceElement[] trace = root.getStackTrace();
        return root.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    /** A message of one word, such as the class name of a ClassNotFoundException, says nothing by itself. */
    private static String asSentence(Throwable failure, String message) {
        return message.contains(" ") ? message : failure.getClass().getSimpleName() + ": " + message;
    }
}
