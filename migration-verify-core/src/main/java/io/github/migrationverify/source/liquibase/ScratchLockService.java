package io.github.migrationverify.source.liquibase;

import liquibase.database.Database;
import liquibase.lockservice.DatabaseChangeLogLock;
import liquibase.lockservice.LockService;
import org.jspecify.annotations.Nullable;

/**
 * Locks nothing, on scratch databases alone, which nobody but us uses. Liquibase finds it through
 * {@code META-INF/services}.
 *
 * <p>Liquibase's own service cannot stay: the factory that holds the locks is a static field which every command resets,
 * so that of two commands in two threads one loses its lock and waits for it five minutes. A service registered by a call
 * would be lost at each reset.
 */
public final class ScratchLockService implements LockService {

    private static final int ABOVE_ALL_OTHERS = 10_000;

    /** Called by Liquibase, through reflection. */
    public ScratchLockService() {}

    @Override
    public int getPriority() {
        return ABOVE_ALL_OTHERS;
    }

    @Override
    public boolean supports(Database database) {
        return database.getConnection() instanceof ScratchConnection;
    }

    @Override
    public void setDatabase(@Nullable Database database) {}

    @Override
    public void setChangeLogLockWaitTime(long minutes) {}

    @Override
    public void setChangeLogLockRecheckTime(long seconds) {}

    @Override
    public boolean hasChangeLogLock() {
        return true;
    }

    @Override
    public void waitForLock() {}

    @Override
    public boolean acquireLock() {
        return true;
    }

    @Override
    public void releaseLock() {}

    @Override
    public DatabaseChangeLogLock[] listLocks() {
        return new DatabaseChangeLogLock[0];
    }

    @Override
    public void forceReleaseLock() {}

    @Override
    public void reset() {}

    @Override
    public void init() {}

    @Override
    public void destroy() {}
}
