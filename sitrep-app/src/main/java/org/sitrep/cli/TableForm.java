package org.sitrep.cli;

import java.util.List;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Role;
import org.sitrep.export.Names;
import org.sitrep.pipeline.CodedReport;

/** One line for each claim in columns of fixed width: to skim many reports. Cells that do not fit are cut. */
final class TableForm implements ClaimsForm {

    private static final List<Role> DOERS = List.of(Role.AGENT, Role.SUBJECT, Role.AFFECTED);
    private static final List<Role> OTHERS = List.of(Role.TARGET, Role.VICTIM, Role.OBJECT, Role.DESTINATION);
    private static final int ID = 9;
    private static final int WHAT = 20;
    private static final int WHEN = 10;
    private static final int GAPS = 6;

    private final Ink ink;
    private final List<Integer> widths;

    TableForm(int columns, Ink ink) {
        this.ink = ink;
        int room = Math.max(32, columns - ID - WHAT - WHEN - GAPS);
        int who = room * 3 / 10;
        int where = room * 2 / 10;
        this.widths = List.of(ID, WHAT, who, who, where, WHEN, room - 2 * who - where);
    }

    @Override
    public String start() {
        return ink.heading(row(List.of("claim", "type", "who", "whom/number", "where", "when", "says"))) + "\n";
    }

    @Override
    public String report(CodedReport coded) {
        StringBuilder table = new StringBuilder(ink.strong(coded.report().uri())).append('\n');
        coded.claims().forEach(claim -> table.append(row(coded, claim)).append('\n'));
        return table.toString();
    }

    private String row(CodedReport coded, Claim claim) {
        ClaimStory story = new ClaimStory(coded, claim);
        String others = story.fillers(OTHERS);
        String number =
                claim.quantity().map(quantity -> Names.oneLine(quantity.text())).orElse("");
        return row(List.of(
                story.shortId(),
                claim.type().replace('_', ' ') + (story.doubt().isPresent() ? " ?" : ""),
                story.fillers(DOERS),
                number.isEmpty() ? others : number,
                story.where().orElse(""),
                claim.time().flatMap(time -> time.start()).map(Object::toString).orElse(""),
                String.join(" → ", story.chain())));
    }

    private String row(List<String> cells) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            row.append(i == 0 ? "" : " ").append(Lines.padded(Lines.cut(cells.get(i), widths.get(i)), widths.get(i)));
        }
        return row.toString().stripTrailing();
    }
}
