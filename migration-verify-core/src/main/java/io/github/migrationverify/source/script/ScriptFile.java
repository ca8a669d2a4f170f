package io.github.migrationverify.source.script;

import io.github.migrationverify.revision.Place;
import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * A file among the scripts.
 *
 * @param path where it is
 * @param key its path below the folder of scripts, with slashes
 * @param shown its path as findings name it
 */
record ScriptFile(Path path, String key, String shown) {

    /** Its name without folders. */
    String name() {
        return key.substring(key.lastIndexOf('/') + 1);
    }

    /** The file as a whole. */
    Place place() {
        return Place.of(shown);
    }

    /**
     * Its text.
     *
     * @throws UnusableScriptException where it has none that could be run
     */
    String text(Charset charset) {
        return ScriptText.read(path, charset);
    }
}
