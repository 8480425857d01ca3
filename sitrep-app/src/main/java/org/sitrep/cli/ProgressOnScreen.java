package org.sitrep.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress as a bar with rate and time left. */
final class ProgressOnScreen implements Progress {

    private static final String CLEAR_LINE = "\r\u001B[2K";
    private static final int INTERVAL_IN_MILLISECONDS = 200;

    private final PrintStream err;
    private final ProgressBar bar;

    ProgressOnScreen(PrintStream stream, OptionalLong total, int columns) {
        this.err = new PrintStream(stream, true, StandardCharsets.UTF_8);
        this.bar = new ProgressBarBuilder()
                .setTaskName("coding")
                .setUnit(" reports", 1)
                .setInitialMax(total.orElse(-1))
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(INTERVAL_IN_MILLISECONDS)
                .setConsumer(new ConsoleProgressBarConsumer(err, columns - 1))
                .showSpeed()
                .build();
    }

    @Override
    public void step() {
        bar.step();
    }

    @Override
    public void say(String line) {
        err.println(CLEAR_LINE + line);
    }

    @Override
    public void close() {
        bar.close();
    }
}
