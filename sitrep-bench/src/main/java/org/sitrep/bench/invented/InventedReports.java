package org.sitrep.bench.invented;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;

/**
 * Coded reports in the output contract's JSON, {@value #CLAIMS_PER_REPORT} claims each, spread over two years and sixty
 * districts. What happens is told by about three reports, with other figures and other speakers; every tenth report is
 * a copy of the one before with a line of its own. The same number of claims gives the same reports.
 */
public final class InventedReports implements Iterator<String> {

    public static final int CLAIMS_PER_REPORT = 20;

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 730;
    private static final int RECENT = 40;
    private static final int COPY_EVERY = 10;

    /** Source, cue and content. */
    private static final int MARKS_PER_SENTENCE = 3;

    /** Evidence and trigger. */
    private static final int MARKS_PER_CLAIM = 2;

    private final Random random = new Random(1);
    private final List<InventedCountry.District> districts = InventedCountry.districts();
    private final List<String> newsrooms = InventedCountry.newsrooms();
    private final Deque<Happening> recent = new ArrayDeque<>();
    private final long reports;
    private long next;
    private List<Happening> told = List.of();

    /** @param claims about how many claims the reports make together */
    public InventedReports(long claims) {
        this.reports = Math.max(1, claims / CLAIMS_PER_REPORT);
    }

    @Override
    public boolean hasNext() {
        return next < reports;
    }

    /** The next report, on one line. */
    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all reports are told");
        }
        LocalDate day = FIRST_DAY.plusDays(next * DAYS / reports);
        boolean copy = next % COPY_EVERY == COPY_EVERY - 1;
        if (!copy) {
            told = drawn(day);
        }
        String newsroom = newsrooms.get((int) (next % newsrooms.size()));
        InventedText text = new InventedText(next, newsroom, day, new Random(copy ? next - 1 : next));
        told.forEach(text::tell);
        next++;
        return text.line();
    }

    /** One long report with about as many marks (claims, their words, who said them) as asked for, on one line. */
    public static String marked(int marks) {
        InventedReports reports = new InventedReports(CLAIMS_PER_REPORT);
        InventedText text = new InventedText(
                Integer.MAX_VALUE, reports.newsrooms.get(0), FIRST_DAY.plusDays(DAYS), new Random(marks));
        for (int told = 0; told < marks; ) {
            Happening happening = reports.happened(FIRST_DAY.plusDays(DAYS));
            text.tell(happening);
            told += MARKS_PER_SENTENCE + MARKS_PER_CLAIM * happening.form().claims();
        }
        return text.line();
    }

    private List<Happening> drawn(LocalDate day) {
        List<Happening> chosen = new ArrayList<>();
        int claims = 0;
        while (claims < CLAIMS_PER_REPORT) {
            Happening happening = !recent.isEmpty() && random.nextInt(3) > 0 ? remembered() : happened(day);
            if (claims + happening.form().claims() <= CLAIMS_PER_REPORT && !chosen.contains(happening)) {
                chosen.add(happening);
                claims += happening.form().claims();
            } else if (chosen.contains(happening)) {
                recent.remove(happening);
            }
        }
        return chosen;
    }

    private Happening remembered() {
        return List.copyOf(recent).get(random.nextInt(recent.size()));
    }

    private Happening happened(LocalDate day) {
        List<InventedCountry.Group> armed = InventedCountry.ARMED;
        int doer = random.nextInt(armed.size());
        int other = (doer + 1 + random.nextInt(armed.size() - 1)) % armed.size();
        Happening happening = new Happening(
                Happening.Form.drawn(random),
                districts.get(random.nextInt(districts.size())),
                armed.get(doer),
                armed.get(other),
                day.minusDays(random.nextInt(3)),
                2 + random.nextInt(60));
        recent.addLast(happening);
        if (recent.size() > RECENT) {
            recent.removeFirst();
        }
        return happening;
    }
}
