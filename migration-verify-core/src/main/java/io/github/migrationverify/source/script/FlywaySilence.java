package io.github.migrationverify.source.script;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;
import org.flywaydb.core.api.logging.LogFactory;

/** What Flyway would have logged is dropped: without being told so it would keep all of it in memory. */
final class FlywaySilence implements Log {

    private static final LogCreator NOTHING = name -> new FlywaySilence();

    private FlywaySilence() {}

    static void fall() {
        LogFactory.setLogCreator(NOTHING);
    }

    @Override
    public void debug(String message) {}

    @Override
    public void info(String message) {}

    @Override
    public void warn(String message) {}

    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Exception e) {}

    @Override
    public void notice(String message) {}
}
