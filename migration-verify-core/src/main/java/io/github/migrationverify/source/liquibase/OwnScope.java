package io.github.migrationverify.source.liquibase;

import java.lang.reflect.Constructor;
import java.util.HashMap;
import java.util.Map;
import liquibase.Scope;
import liquibase.ScopeManager;
import liquibase.SingletonObject;
import liquibase.configuration.LiquibaseConfiguration;
import liquibase.exception.UnexpectedLiquibaseException;

/**
 * A scope that behaves as a root where it matters: singletons are made here, the way {@link Scope} makes them, instead of
 * being the parent's. In Liquibase 4 threads share the root of the thread that started them, in Liquibase 5 all do.
 */
final class OwnScope extends Scope {

    private final Map<Class<?>, Object> singletons = new HashMap<>();

    /**
     * A scope below Liquibase's own root.
     *
     * @param root where everything but singletons comes from
     */
    OwnScope(Scope root) {
        super(root, Map.of());
        LiquibaseConfiguration configuration = getSingleton(LiquibaseConfiguration.class);
        configuration.init(this);
        RememberedValues.of(configuration);
    }

    /** {@return what makes this the current scope, given to {@link Scope#setScopeManager}} */
    ScopeManager manager() {
        return new Manager(this);
    }

    @Override
    public synchronized <T extends SingletonObject> T getSingleton(Class<T> type) {
        if (!singletons.containsKey(type)) {
            singletons.put(type, create(type));
        }
        return type.cast(singletons.get(type));
    }

    private <T> T create(Class<T> type) {
        try {
            return createWithScope(type);
        } catch (ReflectiveOperationException e) {
            throw new UnexpectedLiquibaseException(e);
        }
    }

    private <T> T createWithScope(Class<T> type) throws ReflectiveOperationException {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(Scope.class);
            constructor.setAccessible(true);
            return constructor.newInstance(this);
        } catch (NoSuchMethodException e) {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        }
    }

    private static final class Manager extends ScopeManager {

        private Scope current;

        private Manager(Scope first) {
            this.current = first;
        }

        @Override
        public Scope getCurrentScope() {
            return current;
        }

        @Override
        protected void setCurrentScope(Scope scope) {
            current = scope;
        }

        @Override
        protected Scope init(Scope scope) {
            return scope;
        }
    }
}
