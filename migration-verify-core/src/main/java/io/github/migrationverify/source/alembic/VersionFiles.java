package io.github.migrationverify.source.alembic;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.source.SourceFault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads all revision files of a project, in the order in which Alembic loads them. Alembic: {@code Script._list_py_dir}. */
final class VersionFiles {

    /** A revision of this size is none, and reading it would take more memory than the rest of the project. */
    private static final long LARGEST = 10_000_000;

    static final Pattern NAME = Pattern.compile("(?!\\.#|__init__).*\\.py");

    /** PEP 263. */
    private static final Pattern CODING =
            Pattern.compile("^(?:[^\\n]*\\n)?[ \\t\\f]*#.*?coding[:=][ \\t]*(?<name>[-\\w.]+)");

    private final AlembicSettings settings;
    private final BiConsumer<RevisionFile, String> texts;
    private final List<RevisionFile> revisions = new ArrayList<>();
    private final List<SourceFault> faults = new ArrayList<>();

    private VersionFiles(AlembicSettings settings, BiConsumer<RevisionFile, String> texts) {
        this.settings = settings;
        this.texts = texts;
    }

    static VersionFiles read(AlembicSettings settings) {
        return read(settings, (revision, text) -> {});
    }

    /**
     * Reads all of them.
     *
     * @param settings where they are
     * @param texts takes each revision that can be read, with its file's text
     * @return what was read
     */
    static VersionFiles read(AlembicSettings settings, BiConsumer<RevisionFile, String> texts) {
        VersionFiles files = new VersionFiles(settings, texts);
        Set<Path> found = new LinkedHashSet<>();
        settings.versionLocations().forEach(location -> found.addAll(files.list(location)));
        found.forEach(files::read);
        return files;
    }

    /** {@return the docstring of the file that a revision is declared in; empty where it is no longer there to be read} */
    static Optional<String> docstring(AlembicSettings settings, Place place) {
        Path file = settings.directory().resolve(place.file());
        try {
            return RevisionFileReader.read(place.file(), text(Files.readAllBytes(file)))
                    .revision()
                    .map(revision -> revision.docstring().strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private List<Path> list(Path location) {
        if (!Files.isDirectory(location)) {
            String shown = settings.shown(location);
            faults.add(new SourceFault.MissingFile(
                    Place.of(settings.shown(settings.config())),
                    shown,
                    List.of(settings.directory().toString())));
            return List.of();
        }
        try (Stream<Path> files = Files.walk(location, settings.recursive() ? Integer.MAX_VALUE : 1)) {
            return files.filter(file ->
                            NAME.matcher(String.valueOf(file.getFileName())).matches())
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            faults.add(new SourceFault.UnreadableFile(Place.of(settings.shown(location)), e.toString()));
            return List.of();
        }
    }

    private void read(Path file) {
        String shown = settings.shown(file);
        try {
            if (Files.size(file) > LARGEST) {
                fault(shown, "it is larger than 10 MB");
                return;
            }
            String text = text(Files.readAllBytes(file));
            RevisionFileReader.Reading reading = RevisionFileReader.read(shown, text);
            reading.revision().ifPresent(revision -> {
                revisions.add(revision);
                texts.accept(revision, text);
            });
            faults.addAll(reading.faults());
        } catch (CharacterCodingException e) {
            fault(shown, "it is not in the encoding that it declares, or in UTF-8 where it declares none");
        } catch (IOException e) {
            fault(shown, e.toString());
        }
    }

    private void fault(String file, String cause) {
        faults.add(new SourceFault.UnreadableFile(Place.of(file), cause));
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String head = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
        Matcher coding = CODING.matcher(head);
        Charset charset = coding.find() ? charset(coding.group("name")) : StandardCharsets.UTF_8;
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** Python takes more spellings of a name than Java: {@code latin-1}, {@code utf_8}. */
    private static Charset charset(String name) {
        return Stream.of(name, name.replace('_', '-'), name.replaceAll("[-_]", ""))
                .filter(Charset::isSupported)
                .findFirst()
                .map(Charset::forName)
                .orElse(StandardCharsets.UTF_8);
    }

    /** What could be read, in Alembic's order. */
    List<RevisionFile> revisions() {
        return revisions;
    }

    /** What could not. */
    List<SourceFault> faults() {
        return faults;
    }
}
