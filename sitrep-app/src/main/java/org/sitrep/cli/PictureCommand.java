package org.sitrep.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.sitrep.store.PictureReader;
import org.sitrep.view.Picture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep picture}: all that a case says of one place. */
@Command(
        name = "picture",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Puts together all that the reports of a case say of one place.")
final class PictureCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    private final Clock clock;

    @Option(
            names = "--place",
            required = true,
            paramLabel = "NAME",
            description = "A town, village, district or province.")
    private String place = "";

    PictureCommand(Screen screen, Clock clock) {
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Picture picture = question.read(handle -> Picture.of(PictureReader.about(handle, place), place));
        if (picture.claims().isEmpty()) {
            throw new UserException("no report of the case is about \"" + place + "\"");
        }
        question.write(screen, picture, Stories.picture(picture, LocalDate.now(clock)), picture.claims());
        return Main.FINE;
    }
}
