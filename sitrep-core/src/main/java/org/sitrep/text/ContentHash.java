package org.sitrep.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Ids that depend on content alone: SHA-256 over length-prefixed fields, so that no two lists of fields share a key.
 */
public final class ContentHash {

    private static final int ID_DIGITS = 16;

    private ContentHash() {}

    /** The first 16 hexadecimal digits of the SHA-256 of the fields, with a prefix that names the kind of thing. */
    public static String id(String prefix, List<String> fields) {
        StringBuilder joined = new StringBuilder();
        for (String field : fields) {
            joined.append(field.length()).append(':').append(field);
        }
        return prefix
                + sha256(joined.toString().getBytes(StandardCharsets.UTF_8)).substring(0, ID_DIGITS);
    }

    /** The SHA-256 of some bytes, as 64 hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
