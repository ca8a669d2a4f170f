package io.github.migrationverify.catalog;

import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Whatever is run, the followed picture is what a look at everything shows, and a step's difference is that between two such looks. How
 * many statements are run on each version is said by {@code -Dfollow.statements=3000}; they are run by sixties, each in a database of a
 * cluster of its own. Where it fails, the fewest of the sixty are looked for with which it still does, for two minutes; the next
 * run begins with the failure.
 */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
@AddLifecycleHook(value = StepWatchPropertyTests.AsLongAsAsked.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class StepWatchPropertyTests {

    private static final int STATEMENTS = Integer.getInteger("follow.statements", 60);
    private static final int PER_DATABASE = 60;

    @Provide
    Arbitrary<List<RandomStatement>> statements() {
        return RandomDdl.ofEverything().sequences(Math.min(STATEMENTS, PER_DATABASE));
    }

    @Property
    void a_followed_schema_is_the_whole_schema_after_any_statement_on_15(
            @ForAll("statements") List<RandomStatement> statements) throws SQLException {
        follow("15", statements);
    }

    @Property
    void a_followed_schema_is_the_whole_schema_after_any_statement_on_16(
            @ForAll("statements") List<RandomStatement> statements) throws SQLException {
        follow("16", statements);
    }

    @Property
    void a_followed_schema_is_the_whole_schema_after_any_statement_on_17(
            @ForAll("statements") List<RandomStatement> statements) throws SQLException {
        follow("17", statements);
    }

    @Property
    void a_followed_schema_is_the_whole_schema_after_any_statement_on_18(
            @ForAll("statements") List<RandomStatement> statements) throws SQLException {
        follow("18", statements);
    }

    private static void follow(String major, List<RandomStatement> statements) throws SQLException {
        try (FollowedCluster cluster = new FollowedCluster(major)) {
            cluster.follow(statements);
        }
    }

    /** An annotation cannot ask for a system property. */
    static final class AsLongAsAsked implements AroundPropertyHook {

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property)
                throws Throwable {
            context.attributes().setTries((STATEMENTS + PER_DATABASE - 1) / PER_DATABASE);
            return property.execute();
        }
    }
}
