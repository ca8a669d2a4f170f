package io.github.migrationverify.source.liquibase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import liquibase.Scope;
import liquibase.analytics.configuration.AnalyticsArgs;
import liquibase.changelog.ChangeLogHistoryServiceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("captures System.out and System.err")
class LiquibaseScopeTests {

    private final List<String> heard = new ArrayList<>();
    private final LiquibaseScope scope = new LiquibaseScope(getClass().getClassLoader(), heard::add);

    @Test
    void what_liquibase_logs_or_prints_goes_to_our_ear_alone() throws Exception {
        String printed = printedBy(() -> scope.call(() -> {
            Scope.getCurrentScope().getLog(getClass()).severe("logged");
            Scope.getCurrentScope().getUI().sendMessage("shown");
            return "";
        }));

        assertThat(heard).contains("logged", "shown");
        assertThat(printed).isEmpty();
    }

    @Test
    void each_call_has_singletons_of_its_own() throws Exception {
        Callable<Object> history = () -> Scope.getCurrentScope().getSingleton(ChangeLogHistoryServiceFactory.class);

        assertThat(scope.call(history)).isNotSameAs(scope.call(history));
    }

    @Test
    void calls_of_a_lasting_world_share_singletons_from_thread_to_thread() throws Exception {
        Callable<Object> history = () -> Scope.getCurrentScope().getSingleton(ChangeLogHistoryServiceFactory.class);
        LiquibaseScope lasting = scope.lasting();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Object first = lasting.call(history);
            assertThat(lasting.call(history)).isSameAs(first);
            assertThat(other.submit(() -> lasting.call(history)).get()).isSameAs(first);
            assertThat(scope.call(history)).isNotSameAs(first);
            assertThat(scope.lasting().call(history)).isNotSameAs(first);
        } finally {
            other.shutdown();
        }
    }

    @Test
    void threads_started_by_the_same_thread_do_not_share_singletons() throws Exception {
        Callable<Object> history =
                () -> scope.call(() -> Scope.getCurrentScope().getSingleton(ChangeLogHistoryServiceFactory.class));
        Scope.getCurrentScope();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            assertThat(threads.invokeAll(List.of(history, history)).stream().map(LiquibaseScopeTests::result))
                    .doesNotHaveDuplicates();
        } finally {
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void within_a_call_singletons_are_single_in_nested_scopes_too() throws Exception {
        Callable<Object> history = () -> Scope.getCurrentScope().getSingleton(ChangeLogHistoryServiceFactory.class);

        assertThat(scope.call(() -> Scope.child(Map.of(), history::call) == history.call()))
                .isTrue();
    }

    @Test
    void nothing_is_sent_home() throws Exception {
        assertThat(scope.call(AnalyticsArgs.ENABLED::getCurrentValue)).isFalse();
    }

    @Test
    void work_sees_the_projects_classes_and_the_caller_gets_its_own_back_even_after_a_failure() {
        ClassLoader project = new ClassLoader(getClass().getClassLoader()) {};
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        List<ClassLoader> seen = new ArrayList<>();

        assertThatThrownBy(() -> new LiquibaseScope(project, heard::add).call(() -> {
                    seen.add(Thread.currentThread().getContextClassLoader());
                    seen.add(Scope.getCurrentScope().getClassLoader());
                    throw new IOException("on purpose");
                }))
                .isInstanceOf(IOException.class);
        assertThat(seen).containsExactly(project, project);
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    private static Object result(Future<Object> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String printedBy(Callable<?> work) throws Exception {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream ear = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(ear);
            System.setErr(ear);
            work.call();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
