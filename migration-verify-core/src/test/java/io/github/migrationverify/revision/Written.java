package io.github.migrationverify.revision;

import java.util.List;

/** Revisions as short as a test wants to write them: the key is the only name, the place a file of that name. */
final class Written {

    private Written() {}

    static Revision revision(String key, String... parents) {
        return revision(key, List.of(parents), List.of());
    }

    static Revision revision(String key, List<String> parents, List<String> dependencies) {
        return new Revision(key, List.of(key), parents, dependencies, List.of(), "", Place.of(key + ".sql"));
    }

    static Revision changeset(String file, String author, String id, String... parents) {
        return new Revision(
                file + "::" + id + "::" + author,
                List.of(id, author + ":" + id),
                List.of(parents),
                List.of(),
                List.of(),
                "",
                Place.of(file));
    }

    static RevisionGraph graph(Revision... revisions) {
        return RevisionGraph.of(List.of(revisions));
    }

    static List<String> keys(List<Revision> revisions) {
        return revisions.stream().map(Revision::key).toList();
    }
}
