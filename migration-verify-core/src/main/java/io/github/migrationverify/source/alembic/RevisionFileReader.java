package io.github.migrationverify.source.alembic;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.source.SourceFault;
import io.github.migrationverify.source.WayDown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a revision file says of itself. Alembic: {@code script.base.Script}. */
final class RevisionFileReader {

    private static final Pattern LEGACY_NAME = Pattern.compile("(?<id>[a-f0-9]+)\\.py");
    private static final Pattern FORBIDDEN = Pattern.compile("[@\\-+:]");

    private final String file;
    private final PythonModule module;
    private final List<SourceFault> faults = new ArrayList<>();

    private RevisionFileReader(String file, PythonModule module) {
        this.file = file;
        this.module = module;
    }

    /**
     * Reads a file.
     *
     * @param file its path, relative to the project, with slashes
     * @param text what is in it
     * @return the revision, or all that keeps it from being read
     */
    static Reading read(String file, String text) {
        try {
            return new RevisionFileReader(file, PythonModule.read(text)).reading();
        } catch (NotPythonException e) {
            return new Reading(
                    Optional.empty(), List.of(unreadable(file, e.line(), "it is no Python: " + e.getMessage())));
        }
    }

    private Reading reading() {
        Optional<PythonModule.Binding> declared = module.binding("revision");
        Optional<String> id = declared.isPresent() ? text(declared.get()) : legacyId();
        int line = declared.map(PythonModule.Binding::line).orElse(1);
        id.ifPresent(name -> checkCharacters(name, line));
        List<String> parents = parents();
        List<String> labels = names("branch_labels");
        List<String> dependencies = names("depends_on");
        if (id.isEmpty() || !faults.isEmpty()) {
            return new Reading(Optional.empty(), faults);
        }
        return new Reading(
                Optional.of(new RevisionFile(
                        new Place(file, line), id.get(), parents, labels, dependencies, module.docstring(), wayDown())),
                List.of());
    }

    private Optional<String> text(PythonModule.Binding binding) {
        if (binding.value() instanceof Literal.Text text) {
            return Optional.of(text.value());
        }
        faults.add(computed("revision", binding));
        return Optional.empty();
    }

    private Optional<String> legacyId() {
        Matcher name = LEGACY_NAME.matcher(file.substring(file.lastIndexOf('/') + 1));
        if (name.matches()) {
            return Optional.of(name.group("id"));
        }
        faults.add(unreadable(file, 0, "it does not say what it is: no 'revision' is declared in it"));
        return Optional.empty();
    }

    private void checkCharacters(String id, int line) {
        List<String> found = FORBIDDEN
                .matcher(id)
                .results()
                .map(hit -> hit.group())
                .distinct()
                .sorted()
                .toList();
        if (!found.isEmpty()) {
            faults.add(unreadable(
                    file,
                    line,
                    "Character(s) '" + String.join(", ", found) + "' not allowed in revision identifier '" + id + "'"));
        }
    }

    private List<String> parents() {
        if (module.binding("down_revision").isEmpty()) {
            faults.add(unreadable(file, 0, "it does not say what it revises: no 'down_revision' is declared in it"));
        }
        return names("down_revision");
    }

    private List<String> names(String variable) {
        Optional<PythonModule.Binding> binding = module.binding(variable);
        Optional<List<String>> names = binding.flatMap(found -> found.value().strings());
        if (binding.isPresent() && names.isEmpty()) {
            faults.add(computed(variable, binding.get()));
        }
        return names.orElse(List.of());
    }

    private SourceFault computed(String variable, PythonModule.Binding binding) {
        return unreadable(
                file,
                binding.line(),
                "its " + variable + " is computed when it is run ("
                        + binding.value().written() + "), where a string, a tuple, a list or None is expected");
    }

    private static SourceFault unreadable(String file, int line, String cause) {
        return new SourceFault.UnreadableFile(new Place(file, line), cause);
    }

    private WayDown wayDown() {
        Optional<PythonFunction> downgrade = module.function("downgrade");
        if (downgrade.isEmpty()) {
            return new WayDown.Missing("no downgrade() is declared");
        }
        return downgrade.get().raises("NotImplementedError")
                ? new WayDown.Missing("its downgrade() raises NotImplementedError")
                : new WayDown.Declared();
    }

    /**
     * What came of reading a file.
     *
     * @param revision the revision; empty where it cannot be read
     * @param faults why it cannot; empty where it can
     */
    record Reading(Optional<RevisionFile> revision, List<SourceFault> faults) {}
}
