package io.github.migrationverify.catalog;

import io.github.migrationverify.schema.SchemaDiff;
import io.github.migrationverify.schema.SchemaSnapshot;
import io.github.migrationverify.schema.SchemaStep;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Looks at what a step touched: at the rows in those blocks of the catalogs that the write-ahead log says were written, at the objects
 * that these rows are of, and at what depends on those that changed. Where that is not enough it looks at everything.
 */
final class StepWatch implements SchemaWatch {

    private final CatalogReader reader;
    private final CatalogSession session;
    private final WalTail wal;
    private final StepReader steps;
    private final RowWatch rows;
    private FollowedPicture picture;
    private SortedMap<String, Integer> unmodelled = new TreeMap<>();

    /** Takes the first picture; the session and the log are closed with the watch. */
    StepWatch(CatalogReader reader, CatalogSession session, WalTail wal) throws SQLException {
        this.reader = reader;
        this.session = session;
        this.wal = wal;
        this.steps = new StepReader(session, reader.queries(session.version()));
        this.rows = new RowWatch(wal, steps);
        this.picture = new FollowedPicture(List.of(), reader.historyTables());
        lookAtEverything();
        session.end();
    }

    @Override
    public SchemaStep step() {
        try {
            Optional<TouchedRows> touched = rows.next();
            SchemaStep step = touched.isPresent() ? follow(touched.get()) : lookAtEverything();
            session.end();
            return step;
        } catch (SQLException e) {
            throw WholeWatch.unreadable(e);
        }
    }

    private SchemaStep follow(TouchedRows touched) throws SQLException {
        return picture.replace(new Spread(steps, picture, touched).from(touched.owners()));
    }

    private SchemaStep lookAtEverything() throws SQLException {
        SchemaSnapshot before = picture();
        rows.startOver();
        picture = everything();
        return WholeWatch.between(before, picture());
    }

    private FollowedPicture everything() throws SQLException {
        Statement statement = session.forEverything();
        List<CatalogObject> all = reader.look(statement).found();
        unmodelled = reader.unmodelled(statement);
        return new FollowedPicture(all, reader.historyTables());
    }

    @Override
    public SchemaSnapshot picture() {
        return picture.snapshot(unmodelled);
    }

    @Override
    public Optional<SchemaDiff> audit() {
        SchemaSnapshot followed = picture();
        try {
            FollowedPicture all = everything();
            SchemaSnapshot whole = all.snapshot(unmodelled);
            boolean isTrue = followed.objects().equals(whole.objects());
            if (!isTrue) {
                rows.startOver();
                picture = all;
            }
            session.end();
            return isTrue ? Optional.empty() : Optional.of(SchemaDiff.between(followed, whole));
        } catch (SQLException e) {
            throw WholeWatch.unreadable(e);
        }
    }

    @Override
    public Optional<String> wholeBecause() {
        return Optional.empty();
    }

    @Override
    public void close() {
        session.close();
        wal.close();
    }
}
