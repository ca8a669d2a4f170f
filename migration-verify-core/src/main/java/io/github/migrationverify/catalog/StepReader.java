package io.github.migrationverify.catalog;

import io.github.migrationverify.catalog.CatalogSession.Question;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads from the catalogs what a step touched: by block what stands there, by address the objects and what depends on them. */
final class StepReader {

    private final CatalogSession session;
    private final Map<String, CatalogRows> known =
            CatalogRows.all().stream().collect(Collectors.toMap(CatalogRows::catalog, Function.identity()));
    private final Question files =
            new Question("files", "", CatalogFiles.QUERY.formatted(String.join(",", known.keySet())));
    private final Map<Long, CatalogRows> catalogs = new HashMap<>();
    private final Set<Long> shared = new HashSet<>();
    private final Map<String, Long> byName = new HashMap<>();
    private final Map<Long, Question> inBlock = new HashMap<>();
    private final Map<Long, List<Kind>> each = new HashMap<>();
    private final Question viewers;
    private final Question dependents;

    StepReader(CatalogSession session, Collection<KindQuery> queries) throws SQLException {
        this.session = session;
        for (CatalogFile file : files().files()) {
            CatalogRows rows = Objects.requireNonNull(known.get(file.name()));
            catalogs.put(file.catalog(), rows);
            byName.put(file.name(), file.catalog());
            inBlock.put(file.catalog(), new Question("in_" + rows.catalog(), "(tid, tid)", rows.queryInRange()));
            if (file.place().shared()) {
                shared.add(file.catalog());
            }
            each.put(file.catalog(), each(queries, file.name()));
        }
        DependencyQueries text = new DependencyQueries(catalogs.values());
        this.viewers = new Question("viewers", "(oid[], oid[])", text.viewers());
        this.dependents = new Question("dependents", "(oid[], oid[], boolean[])", text.dependents());
    }

    /** For each kind of object that is read from a catalog, the question for some of them; its text is made once. */
    private static List<Kind> each(Collection<KindQuery> queries, String catalog) {
        return queries.stream()
                .filter(query -> query.catalog().equals(catalog))
                .map(query ->
                        new Kind(query, new Question("each_" + query.kind().name(), "(oid[])", query.some())))
                .toList();
    }

    private record Kind(KindQuery query, Question question) {

        private List<Address> of(Map<Address, String> sorts, long catalog) {
            return sorts.entrySet().stream()
                    .filter(one -> one.getKey().catalog() == catalog && query.takes(one.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /** Asks where the catalogs are. */
    CatalogFiles files() throws SQLException {
        return look(List.of()).files();
    }

    /** Asks where the catalogs are, and what stands in some of their blocks. */
    Look look(Collection<Block> blocks) throws SQLException {
        List<CatalogFiles> answer = new ArrayList<>();
        Map<Block, BlockRows> found = new HashMap<>();
        StatementBatch batch = new StatementBatch();
        session.ask(batch, files, "", result -> answer.add(CatalogFiles.read(result)));
        for (Block block : blocks) {
            Question question = Objects.requireNonNull(inBlock.get(block.catalog()));
            String range = "('(%d,0)', '(%d,0)')".formatted(block.number(), block.number() + 1);
            found.put(block, BlockRows.NONE);
            session.ask(batch, question, range, result -> found.putAll(BlockRows.read(block.catalog(), result)));
        }
        session.run(batch);
        return new Look(answer.get(0), found);
    }

    /**
     * What a look at some blocks shows.
     *
     * @param files where the catalogs are
     * @param rows what stands in the blocks
     */
    record Look(CatalogFiles files, Map<Block, BlockRows> rows) {}

    /** What stands in all blocks. */
    Map<Block, BlockRows> allRows() throws SQLException {
        Map<Block, BlockRows> found = new HashMap<>();
        StatementBatch batch = new StatementBatch();
        catalogs.forEach(
                (catalog, rows) -> batch.add(rows.query(), result -> found.putAll(BlockRows.read(catalog, result))));
        session.run(batch);
        return found;
    }

    /** These objects, and all that show what is in them, each with its sort. */
    Map<Address, String> viewers(Set<Address> addresses) throws SQLException {
        return addresses(viewers, addresses, "(" + Addresses.literal(addresses) + ")");
    }

    /** What depends on some objects, and all that show what is in it. Of those that have only grown, constraints are left out. */
    Map<Address, String> dependents(Set<Address> changed, Set<Address> grown) throws SQLException {
        List<Address> all = List.copyOf(changed);
        String arguments = "(" + Addresses.literal(all) + ", " + Addresses.array(all, grown::contains) + ")";
        return addresses(dependents, changed, arguments);
    }

    private Map<Address, String> addresses(Question question, Set<Address> of, String arguments) throws SQLException {
        Map<Address, String> answer = new HashMap<>();
        if (!of.isEmpty()) {
            StatementBatch batch = new StatementBatch();
            session.ask(batch, question, arguments, result -> answer.putAll(Addresses.read(result)));
            session.run(batch);
        }
        return answer;
    }

    /** The objects at some addresses, of which the sorts are known; at many there is none. */
    List<CatalogObject> objects(Map<Address, String> addresses) throws SQLException {
        SnapshotBuilder found = new SnapshotBuilder();
        StatementBatch batch = new StatementBatch();
        addresses.keySet().stream().map(Address::catalog).distinct().forEach(catalog -> {
            for (Kind kind : each.getOrDefault(catalog, List.of())) {
                List<Address> some = kind.of(addresses, catalog);
                if (!some.isEmpty()) {
                    String oids = "(" + Addresses.array(some, Address::oid) + ")";
                    session.ask(
                            batch,
                            kind.question(),
                            oids,
                            rows -> found.add(kind.query().kind(), rows));
                }
            }
        });
        session.run(batch);
        return found.found();
    }

    /** The OID of a catalog. */
    long catalog(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    /** Whether objects of this database can depend on those in a catalog. */
    boolean mayBeDependedOn(long catalog) {
        return !shared.contains(catalog) && catalog != catalog("pg_largeobject_metadata");
    }

    /** The names of roles and tablespaces, which stand in the text of many objects. */
    Map<Address, String> names() throws SQLException {
        Map<Address, String> names = new HashMap<>();
        StatementBatch batch = new StatementBatch();
        batch.add(
                "SELECT tableoid, oid, rolname FROM pg_authid UNION ALL SELECT tableoid, oid, spcname FROM pg_tablespace",
                rows -> {
                    while (rows.next()) {
                        names.put(new Address(rows.getLong(1), rows.getLong(2)), rows.getString(3));
                    }
                });
        session.run(batch);
        return names;
    }
}
