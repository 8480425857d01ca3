package org.sitrep.cli;

/** Marks words for a screen by ANSI sequences, or leaves them as they are. */
enum Ink {
    PLAIN,
    ON_SCREEN;

    String strong(String words) {
        return marked("1", words);
    }

    String faint(String words) {
        return marked("2", words);
    }

    String heading(String words) {
        return marked("1;36", words);
    }

    /** For words of doubt. */
    String doubt(String words) {
        return marked("33", words);
    }

    String speaker(String words) {
        return marked("32", words);
    }

    private String marked(String code, String words) {
        return this == PLAIN || words.isEmpty() ? words : "\u001B[" + code + "m" + words + "\u001B[0m";
    }
}
