package io.github.migrationverify.source.liquibase;

import java.util.function.Consumer;
import java.util.logging.Level;
import liquibase.Scope;
import liquibase.logging.Logger;
import liquibase.logging.core.AbstractLogService;
import liquibase.logging.core.AbstractLogger;
import org.jspecify.annotations.Nullable;

/**
 * Hands what Liquibase logs to the listener of the current scope. Several of Liquibase's classes keep the first logger
 * they get in a static field, so a logger asks for the scope each time instead of knowing its listener.
 */
final class ChatterLogService extends AbstractLogService {

    /** The key under which a scope holds its {@code Consumer<String>}. */
    static final String CHATTER = "migration-verify.chatter";

    @Override
    public int getPriority() {
        return PRIORITY_NOT_APPLICABLE;
    }

    @Override
    @SuppressWarnings("rawtypes") // as Liquibase declares it
    public Logger getLog(Class source) {
        return new ChatterLogger();
    }

    private static final class ChatterLogger extends AbstractLogger {

        @Override
        @SuppressWarnings("unchecked")
        public void log(Level level, @Nullable String message, @Nullable Throwable cause) {
            Consumer<String> chatter = Scope.getCurrentScope().get(CHATTER, Consumer.class);
            if (chatter != null && message != null) {
                chatter.accept(cause == null ? message : message + " (" + cause + ")");
            }
        }

        @Override
        public void close() {}
    }
}
