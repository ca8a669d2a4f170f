package io.github.migrationverify.source.alembic;

import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.revision.RevisionGraph;
import io.github.migrationverify.source.FileEdit;
import io.github.migrationverify.source.MergePlan;
import io.github.migrationverify.source.MergeRefusedException;
import io.github.migrationverify.source.MergeRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes a merge revision as {@code alembic merge} does. Alembic: {@code ScriptDirectory.generate_revision}. */
final class MergeFile {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS");

    private final AlembicSettings settings;
    private final RevisionGraph graph;
    private final MergeRequest request;

    MergeFile(AlembicSettings settings, RevisionGraph graph, MergeRequest request) {
        this.settings = settings;
        this.graph = graph;
        this.request = request;
    }

    MergePlan plan() {
        String id = request.revisionId()
                .orElseGet(() -> UUID.randomUUID().toString().replace("-", "").substring(20));
        Path location = location();
        Path file = location.resolve(fileTemplate().name(id, request.message(), now()))
                .normalize();
        if (!file.startsWith(location)) {
            throw new MergeRefusedException("revisionId '" + id + "' leads out of " + settings.shown(location)
                    + "; write an id of letters, digits and underscores.");
        }
        if (Files.exists(file)) {
            throw new MergeRefusedException(settings.shown(file)
                    + " exists already, and is not overwritten; set another message or revisionId.");
        }
        byte[] bytes = rendered(id).getBytes(encoding());
        FileEdit edit = new FileEdit(file, Optional.empty(), new String(bytes, StandardCharsets.ISO_8859_1));
        return new MergePlan(id, List.of(edit), hooks());
    }

    private String rendered(String id) {
        Path template = settings.scripts().resolve("script.py.mako");
        try {
            return new MakoTemplate(Files.readString(template)).render(values(id));
        } catch (UnknownMakoException e) {
            throw new MergeRefusedException(settings.shown(template) + ":" + e.line() + " has `" + e.getMessage()
                    + "`, which takes Python to render; run " + command() + " instead.");
        } catch (IOException e) {
            throw new MergeRefusedException("The template " + settings.shown(template) + " cannot be read ("
                    + e.getClass().getSimpleName() + "); expected one such as `alembic init` writes.");
        }
    }

    private Map<String, PythonValue> values(String id) {
        Map<String, PythonValue> values = new HashMap<>();
        values.put("message", PythonValue.of(request.message()));
        values.put("up_revision", PythonValue.of(id));
        values.put(
                "down_revision",
                PythonValue.tuple(request.heads().stream().map(Revision::key).toList()));
        values.put(
                "branch_labels",
                request.branchLabel()
                        .map(label -> PythonValue.tuple(List.of(label)))
                        .orElse(PythonValue.NONE));
        values.put("depends_on", PythonValue.NONE);
        values.put("create_date", PythonValue.of(created()));
        return values;
    }

    private String created() {
        ZonedDateTime now = now();
        String offset = now.getOffset().getTotalSeconds() == 0
                ? "+00:00"
                : now.getOffset().getId();
        return DATE.format(now) + (settings.configuration().value("timezone").isPresent() ? offset : "");
    }

    private ZonedDateTime now() {
        Optional<String> zone = settings.configuration().value("timezone");
        try {
            return ZonedDateTime.now(zone.map(ZoneId::of).orElseGet(ZoneId::systemDefault));
        } catch (DateTimeException e) {
            throw new MergeRefusedException("Can't locate timezone: " + zone.orElse("") + ", which timezone in "
                    + settings.shown(settings.config()) + " names; write one such as UTC.");
        }
    }

    private Charset encoding() {
        String name = settings.configuration().value("output_encoding").orElse("utf-8");
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }

    private FileTemplate fileTemplate() {
        return FileTemplate.of(settings.configuration())
                .orElseThrow(() -> new MergeRefusedException("file_template or truncate_slug_length in "
                        + settings.shown(settings.config()) + " is of a form that takes Python; run " + command()
                        + " instead."));
    }

    /** The one there is, or that of the first head. */
    private Path location() {
        if (settings.versionLocations().size() == 1) {
            return settings.versionLocations().get(0);
        }
        Path head = settings.directory().resolve(request.heads().get(0).place().file());
        Path folder = Objects.requireNonNull(head.getParent(), "folder");
        if (settings.versionLocations().stream().noneMatch(folder::equals)) {
            throw new MergeRefusedException("Path " + settings.shown(folder)
                    + " is not represented in current version locations; run " + command()
                    + " --version-path with the one to write to.");
        }
        return folder;
    }

    private List<String> hooks() {
        try {
            boolean has = settings.config().toString().endsWith(".ini")
                    && IniFile.read(Files.readString(settings.config()), "post_write_hooks", Map.of())
                            .value("hooks")
                            .isPresent();
            return has
                    ? List.of("The post_write_hooks of " + settings.shown(settings.config())
                            + " were not run: they take Python.")
                    : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private String command() {
        String config = settings.shown(settings.config());
        return "`alembic " + (config.equals("alembic.ini") ? "" : "-c " + config + " ") + "merge -m \""
                + request.message().replace("\"", "\\\"") + "\" "
                + request.heads().stream().map(head -> graph.nameOf(head.key())).collect(Collectors.joining(" ")) + "`";
    }
}
