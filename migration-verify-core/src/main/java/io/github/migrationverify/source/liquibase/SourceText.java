package io.github.migrationverify.source.liquibase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import liquibase.GlobalConfiguration;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;

/**
 * A file's characters, decoded as Liquibase does: by the byte order mark, else by what an XML file declares, else by
 * Liquibase's {@code fileEncoding}, which is UTF-8 unless the user has set it.
 *
 * @param content the characters, without byte order mark; what cannot be decoded is replaced
 * @param flaw the first bytes that cannot be decoded; empty where all can
 */
record SourceText(String content, Optional<Flaw> flaw) {

    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)[\"']");

    /** {@return the text of a file that is not XML} */
    static SourceText of(byte[] bytes) {
        return of(bytes, GlobalConfiguration.FILE_ENCODING.getCurrentValue());
    }

    /** {@return the text of an XML file} */
    static SourceText ofXml(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(start);
        try {
            return of(bytes, declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return of(bytes, StandardCharsets.UTF_8);
        }
    }

    private static SourceText of(byte[] bytes, Charset unmarked) {
        Optional<ByteOrderMark> mark = mark(bytes);
        Charset charset =
                mark.map(found -> Charset.forName(found.getCharsetName())).orElse(unmarked);
        int start = mark.map(ByteOrderMark::length).orElse(0);
        String content = new String(bytes, start, bytes.length - start, charset);
        return new SourceText(content, undecodable(bytes, start, charset));
    }

    /** {@return the lines, without their ends} */
    List<String> lines() {
        return content.lines().toList();
    }

    private static Optional<ByteOrderMark> mark(byte[] bytes) {
        try (BOMInputStream in = BOMInputStream.builder()
                .setInputStream(new ByteArrayInputStream(bytes))
                .setByteOrderMarks(
                        ByteOrderMark.UTF_8,
                        ByteOrderMark.UTF_32LE,
                        ByteOrderMark.UTF_32BE,
                        ByteOrderMark.UTF_16LE,
                        ByteOrderMark.UTF_16BE)
                .get()) {
            return Optional.ofNullable(in.getBOM());
        } catch (IOException impossibleInMemory) {
            return Optional.empty();
        }
    }

    private static Optional<Flaw> undecodable(byte[] bytes, int start, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (!result.isError()) {
            return Optional.empty();
        }
        String wrong = String.format(Locale.ROOT, "0x%02X", bytes[in.position()]);
        int line =
                (int) (out.flip().chars().filter(character -> character == '\n').count() + 1);
        String cause = "the byte " + wrong + " is not " + charset.name() + ", which it should be written in";
        return Optional.of(new Flaw(line, cause, Flaw.Weight.FAULT));
    }
}
