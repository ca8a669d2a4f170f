package io.github.migrationverify.source.liquibase;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import liquibase.Scope;
import liquibase.SingletonScopeManager;
import liquibase.listener.LiquibaseListener;
import liquibase.listener.SqlListener;
import liquibase.ui.LoggerUIService;

/**
 * The world that Liquibase lives in while we use it: it sees the project's own classes, says nothing but to our ear, asks
 * nobody, and sends nothing home.
 *
 * <p>Each call has singletons of its own ({@link OwnScope}): history services, executors and the fast-check cache, which
 * makes an {@code update} after a rollback do nothing (liquibase#7549), are neither seen by another thread nor left to the
 * next call. {@link Scope#child} alone does not do this. What Liquibase keeps in static fields stays shared; of that only
 * the lock service matters, see {@link ScratchLockService}. Where the calls are parts of one work, {@link #lasting()} keeps
 * the singletons from call to call: to make them costs more than what a step does.
 */
final class LiquibaseScope {

    private final ClassLoader projectClasses;
    private final Consumer<String> chatter;
    private final Supplier<OwnScope> own;

    /**
     * A world for one project.
     *
     * @param projectClasses sees the project's own classes, and Liquibase's through our own loader
     * @param chatter takes each line that Liquibase would have logged or printed
     */
    LiquibaseScope(ClassLoader projectClasses, Consumer<String> chatter) {
        this(projectClasses, chatter, () -> new OwnScope(Scope.getCurrentScope()));
    }

    private LiquibaseScope(ClassLoader projectClasses, Consumer<String> chatter, Supplier<OwnScope> own) {
        this.projectClasses = projectClasses;
        this.chatter = chatter;
        this.own = own;
    }

    /** {@return the same world, whose calls share singletons; whichever thread enters it, one at a time does} */
    LiquibaseScope lasting() {
        AtomicReference<Optional<OwnScope>> kept = new AtomicReference<>(Optional.empty());
        return new LiquibaseScope(
                projectClasses,
                chatter,
                () -> kept.updateAndGet(scope -> scope.or(() -> Optional.of(own.get())))
                        .orElseThrow());
    }

    /**
     * Does some work in this world. Calls do not nest.
     *
     * @param work what to do
     * @return the work's own result
     * @throws Exception whatever the work throws
     */
    <T> T call(Callable<T> work) throws Exception {
        return call(new SqlListener(), work);
    }

    /**
     * Does some work in this world, with a listener in it.
     *
     * @param listener told of what happens
     * @param work what to do
     * @return the work's own result
     * @throws Exception whatever the work throws
     */
    <T> T call(LiquibaseListener listener, Callable<T> work) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            enter(thread);
            thread.setContextClassLoader(projectClasses);
            return Scope.child(listener, values(), work::call);
        } finally {
            thread.setContextClassLoader(before);
            leave();
        }
    }

    /** Done in sight of our own classes alone, since what goes wrong meanwhile is still logged to stderr. */
    private void enter(Thread thread) {
        thread.setContextClassLoader(LiquibaseScope.class.getClassLoader());
        leave();
        Scope.setScopeManager(own.get().manager());
    }

    /** The next to ask in this thread gets Liquibase's own root. */
    private static void leave() {
        Scope.setScopeManager(new SingletonScopeManager());
    }

    private Map<String, Object> values() {
        return Map.of(
                Scope.Attr.classLoader.name(),
                projectClasses,
                Scope.Attr.logService.name(),
                new ChatterLogService(),
                Scope.Attr.ui.name(),
                new LoggerUIService(),
                ChatterLogService.CHATTER,
                chatter,
                "liquibase.analytics.enabled",
                false);
    }
}
