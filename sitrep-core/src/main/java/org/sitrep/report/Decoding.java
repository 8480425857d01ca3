package org.sitrep.report;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to characters: UTF-8, UTF-16 with a byte order mark, the charset that markup declares, else windows-1252 for
 * what looks like Western text. A byte order mark stays in the text as U+FEFF.
 */
final class Decoding {

    private static final int SNIFFED_BYTES = 4096;
    private static final double MOST_CONTROLS = 0.01;
    private static final double MOST_HIGH_BYTES = 0.25;
    private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{1,40})");
    private static final List<Signature> SIGNATURES = List.of(
            new Signature("%PDF-", "a PDF document"),
            new Signature("PK\u0003\u0004", "a zip archive or office document"),
            new Signature("\u0089PNG", "a PNG image"),
            new Signature("GIF8", "a GIF image"),
            new Signature("\u00ff\u00d8\u00ff", "a JPEG image"),
            new Signature("\u001f\u008b", "a gzip archive"),
            new Signature("{\\rtf", "an RTF document"));

    private record Signature(String bytes, String name) {
        boolean opens(String head) {
            return head.startsWith(bytes);
        }
    }

    private Decoding() {}

    /** @throws ReportReadException for binary content and for charsets that cannot be told */
    static String decode(byte[] bytes, String uri) {
        String head = latin(bytes, SNIFFED_BYTES);
        SIGNATURES.stream()
                .filter(signature -> signature.opens(head))
                .findFirst()
                .ifPresent(signature -> {
                    throw new ReportReadException(uri, "expected text or HTML, found " + signature.name());
                });
        if (head.startsWith("\u00ff\u00fe\u0000\u0000") || head.startsWith("\u0000\u0000\u00fe\u00ff")) {
            throw new ReportReadException(uri, "expected UTF-8 or UTF-16, found UTF-32; save it as UTF-8");
        }
        if (head.startsWith("\u00ff\u00fe")) {
            return utf16(bytes, StandardCharsets.UTF_16LE, uri);
        }
        if (head.startsWith("\u00fe\u00ff")) {
            return utf16(bytes, StandardCharsets.UTF_16BE, uri);
        }
        refuseBinary(bytes, uri);
        return strictly(bytes, StandardCharsets.UTF_8).orElseGet(() -> notUtf8(bytes, head, uri));
    }

    /** The first bytes, one character each. */
    static String latin(byte[] bytes, int atMost) {
        return new String(Arrays.copyOf(bytes, Math.min(bytes.length, atMost)), StandardCharsets.ISO_8859_1);
    }

    private static String utf16(byte[] bytes, Charset charset, String uri) {
        return strictly(bytes, charset)
                .orElseThrow(() -> new ReportReadException(
                        uri, "expected UTF-16 after its byte order mark, found bytes that are not"));
    }

    private static void refuseBinary(byte[] bytes, String uri) {
        int controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new ReportReadException(
                        uri,
                        "expected text or HTML, found a zero byte at " + i + ": a binary file, or UTF-16 without mark");
            }
            if (bytes[i] > 0 && bytes[i] < 0x20 && "\t\n\r\f\u001a\u001b".indexOf(bytes[i]) < 0) {
                controls++;
            }
        }
        if (controls > Math.max(2, bytes.length * MOST_CONTROLS)) {
            throw new ReportReadException(
                    uri, "expected text or HTML, found " + controls + " control characters: a binary file");
        }
    }

    private static String notUtf8(byte[] bytes, String head, String uri) {
        String repaired = new String(bytes, StandardCharsets.UTF_8);
        long lost = repaired.chars().filter(c -> c == '\uFFFD').count();
        long wide = repaired.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        if (wide > lost * 2) {
            return repaired;
        }
        Optional<String> declared = declaredCharset(head).flatMap(charset -> strictly(bytes, charset));
        return declared.orElseGet(() -> western(bytes, uri));
    }

    private static Optional<Charset> declaredCharset(String head) {
        Matcher matcher = DECLARED.matcher(head);
        if (!head.contains("<") || !matcher.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(matcher.group(1));
            return charset.name().startsWith("UTF-") ? Optional.empty() : Optional.of(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static String western(byte[] bytes, String uri) {
        long high = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
        }
        Optional<String> text = high <= Math.max(1, bytes.length * MOST_HIGH_BYTES)
                ? strictly(bytes, Charset.forName("windows-1252"))
                : Optional.empty();
        return text.orElseThrow(
                () -> new ReportReadException(
                        uri,
                        "expected UTF-8, UTF-16 with byte order mark or windows-1252, found another charset; save it as UTF-8"));
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }
}
