package io.github.migrationverify.roundtrip;

import io.github.migrationverify.catalog.CatalogReader;
import io.github.migrationverify.catalog.SchemaWatch;
import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.schema.SchemaDiff;
import io.github.migrationverify.schema.SchemaSnapshot;
import io.github.migrationverify.schema.SchemaStep;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sees no enum come, until it is audited. */
final class BlindWatch implements SchemaWatch {

    private final SchemaWatch watch;

    BlindWatch(ScratchDatabase database, CatalogReader reader) {
        this.watch = SchemaWatch.open(database, reader);
    }

    @Override
    public SchemaStep step() {
        SchemaStep step = watch.step();
        return new SchemaStep(withoutEnums(step.before()), withoutEnums(step.after()));
    }

    private static <K, V> Map<K, V> withoutEnums(Map<K, V> objects) {
        Map<K, V> others = new HashMap<>(objects);
        others.keySet().removeIf(key -> key.toString().startsWith(ObjectKind.ENUM.word()));
        return others;
    }

    @Override
    public SchemaSnapshot picture() {
        return watch.picture();
    }

    @Override
    public Optional<SchemaDiff> audit() {
        boolean enums = watch.picture().count(ObjectKind.ENUM) > 0;
        return enums ? Optional.of(new SchemaDiff(List.of())) : watch.audit();
    }

    @Override
    public Optional<String> wholeBecause() {
        return watch.wholeBecause();
    }

    @Override
    public void close() {
        watch.close();
    }
}
