package io.github.migrationverify.source.script;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a script's text, a byte order mark included: not every tool takes one. */
final class ScriptText {

    /** A script of this size is data, and reading it would take more memory than the rest of the project. */
    private static final long LARGEST = 10_000_000;

    private ScriptText() {}

    static String read(Path file, Charset charset) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnusableScriptException("it is not a file");
            }
            if (Files.size(file) > LARGEST) {
                throw new UnusableScriptException("it is larger than 10 MB");
            }
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            checkForZero(text);
            return text;
        } catch (CharacterCodingException e) {
            throw new UnusableScriptException("it is not in " + charset, 0, e);
        } catch (IOException e) {
            throw new UnusableScriptException(e.toString(), 0, e);
        }
    }

    private static void checkForZero(String text) {
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            int line = (int) text.substring(0, zero).lines().count();
            throw new UnusableScriptException("it holds a zero byte, so it is no SQL", Math.max(line, 1));
        }
    }
}
