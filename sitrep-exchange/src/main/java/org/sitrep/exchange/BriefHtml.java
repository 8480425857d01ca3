package org.sitrep.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.exchange.ControlDays.Stretch;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.FusedEvent;
import org.sitrep.fuse.FusedFigure;
import org.sitrep.fuse.Party;
import org.sitrep.fuse.Relation;
import org.sitrep.fuse.Scene;
import org.sitrep.fuse.StatePoint;

/**
 * {@code brief.html}: a place, an actor or a period on one page that needs nothing beside it: map, timeline, who holds
 * what, harm to people, what does not go together, each with footnotes to the sentences it rests on.
 */
final class BriefHtml implements Exporter {

    private static final Set<String> IMPACT = Set.of(
            "displacement", "return", "education", "livelihood", "housing", "health", "food", "aid_access", "rights");

    private final ExportContext context;
    private final BriefFocus focus;
    private final Footnotes notes;
    private final List<EventFacts> events = new ArrayList<>();

    BriefHtml(ExportContext context) {
        this.context = context;
        this.focus = context.focus();
        this.notes = new Footnotes(context.fused().claims());
    }

    private void gather(EventFacts facts) {
        if (isAbout(facts)) {
            events.add(facts);
        }
    }

    private boolean isAbout(EventFacts facts) {
        List<String> who = new ArrayList<>(facts.agents());
        who.addAll(facts.targets());
        return focus.hasPlace(facts.scene())
                && focus.hasActor(who)
                && focus.hasDays(facts.event().days());
    }

    @Override
    public void report(OutgoingReport outgoing) {
        // the brief is made of the fused case
    }

    @Override
    public List<ExportFile> finish() throws IOException {
        context.picture().forEachEvent(told -> gather(new EventFacts(context, told.get())));
        String body = map() + timeline() + control() + impact() + disagreements();
        String page = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + Html.escaped(focus.title()) + " - Sitrep brief</title>\n<style>" + STYLE
                + "</style>\n</head>\n<body>\n<main>\n<h1>"
                + Html.escaped(focus.title()) + "</h1>\n<p class=\"about\">" + about() + "</p>\n" + body
                + "<section><h2>Sentences</h2>\n" + notes.list() + "</section>\n</main>\n</body>\n</html>\n";
        Files.writeString(context.folder().resolve("brief.html"), page, StandardCharsets.UTF_8);
        return List.of(new ExportFile(
                context.folder().relativize(context.folder().resolve("brief.html")), notes.size(), "sentences cited"));
    }

    private String about() {
        return events.size() + " events, from a case of "
                + context.fused().claims().size()
                + " claims. Everything below is what sources said; a figure stands with who gives it, and"
                + " nothing is averaged. Numbers lead to the sentences.";
    }

    private String map() {
        String map = BriefMap.of(
                events.stream().flatMap(facts -> facts.scene().stream()).toList());
        return map.isEmpty() ? "" : "<section><h2>Where</h2>\n" + map + "</section>\n";
    }

    private String timeline() {
        StringBuilder rows = new StringBuilder();
        for (EventFacts facts : events) {
            FusedEvent event = facts.event();
            rows.append("<tr><td class=\"day\">")
                    .append(event.days()
                            .map(days -> days.start() + (days.last().equals(days.start()) ? "" : " to " + days.last()))
                            .orElse("no day"))
                    .append("</td><td><b>")
                    .append(Html.escaped(event.type().replace('_', ' ')))
                    .append("</b>")
                    .append(event.scene()
                            .map(scene -> ", " + Html.escaped(place(scene)))
                            .orElse(""))
                    .append(who(facts))
                    .append("</td><td>")
                    .append(figures(event.figures()))
                    .append("</td><td class=\"standing ")
                    .append(event.assessment().standing().label())
                    .append("\">")
                    .append(event.assessment().standing().label().replace('_', ' '))
                    .append("</td><td>")
                    .append(notes.links(event.claims()))
                    .append("</td></tr>\n");
        }
        return table(
                "What happened", "<th>Days</th><th>Event</th><th>Figures</th><th>Standing</th><th>Sources</th>", rows);
    }

    private static String place(Scene scene) {
        return scene.name()
                + scene.adm1()
                        .filter(name -> !name.equals(scene.name()))
                        .map(name -> " (" + name + ")")
                        .orElse("");
    }

    private static String who(EventFacts facts) {
        String agents = Cells.list(facts.agents());
        String targets = Cells.list(facts.targets());
        return (agents.isEmpty() ? "" : "<br>said to be by " + Html.escaped(agents))
                + (targets.isEmpty() ? "" : "<br>against " + Html.escaped(targets));
    }

    private static String figures(List<FusedFigure> figures) {
        StringBuilder words = new StringBuilder();
        for (FusedFigure figure : figures) {
            for (FusedFigure.Version version : figure.versions()) {
                words.append(words.isEmpty() ? "" : "<br>")
                        .append(Html.escaped(figure.topic() + ": " + version.words()))
                        .append(
                                version.speakers().isEmpty()
                                        ? ""
                                        : " <span class=\"from\">" + Html.escaped(Cells.list(version.speakers()))
                                                + "</span>");
            }
        }
        return words.toString();
    }

    private String control() {
        StringBuilder rows = new StringBuilder();
        for (Stretch stretch : ControlDays.of(context.fused().control())) {
            List<String> holders = stretch.holders().stream().map(Party::name).toList();
            boolean inPeriod = focus.since()
                            .map(day -> stretch.to().map(day::isBefore).orElse(true))
                            .orElse(true)
                    && focus.until().map(day -> !stretch.from().isAfter(day)).orElse(true);
            if (focus.hasPlace(Optional.of(stretch.scene())) && focus.hasActor(holders) && inPeriod) {
                rows.append("<tr><td>")
                        .append(Html.escaped(place(stretch.scene())))
                        .append("</td><td>")
                        .append(stretch.part().label())
                        .append("</td><td class=\"day\">")
                        .append(stretch.from())
                        .append(" to ")
                        .append(stretch.to()
                                .map(day -> day.minusDays(1).toString())
                                .orElse("now"))
                        .append("</td><td>")
                        .append(stretch.state().name().toLowerCase(java.util.Locale.ROOT))
                        .append("</td><td>")
                        .append(Html.escaped(Cells.list(holders)))
                        .append("</td><td class=\"day\">")
                        .append(stretch.lastConfirmed().map(LocalDate::toString).orElse(""))
                        .append("</td><td>")
                        .append(notes.links(stretch.claims()))
                        .append("</td></tr>\n");
            }
        }
        return table(
                "Who is said to hold what",
                "<th>Place</th><th>Part</th><th>Days</th><th>State</th><th>By</th><th>Last confirmed</th><th>Sources</th>",
                rows);
    }

    private String impact() {
        StringBuilder rows = new StringBuilder();
        for (StatePoint point : context.fused().states()) {
            boolean about =
                    IMPACT.contains(point.topic()) && focus.hasPlace(point.scene()) && focus.hasDays(point.days());
            if (about && focus.actor().isEmpty()) {
                rows.append("<tr><td>")
                        .append(Html.escaped(point.topic().replace('_', ' ')))
                        .append("</td><td>")
                        .append(point.scene()
                                .map(scene -> Html.escaped(place(scene)))
                                .orElse(""))
                        .append("</td><td class=\"day\">")
                        .append(point.days()
                                .map(days -> days.start().toString())
                                .orElse(""))
                        .append("</td><td>")
                        .append(point.figure()
                                .map(figure -> figures(List.of(figure)))
                                .orElse(Html.escaped(point.value())))
                        .append("</td><td>")
                        .append(notes.links(point.claims()))
                        .append("</td></tr>\n");
            }
        }
        return table(
                "What it did to people",
                "<th>What</th><th>Place</th><th>Since</th><th>Figures</th><th>Sources</th>",
                rows);
    }

    private String disagreements() {
        StringBuilder rows = new StringBuilder();
        for (Relation relation : context.fused().relations()) {
            if (relation.type().isDisagreement() && (isShown(relation.first()) || isShown(relation.second()))) {
                rows.append("<tr><td>")
                        .append(Html.escaped(relation.topic()))
                        .append("</td><td>")
                        .append(relation.type().label().replace('_', ' '))
                        .append("</td><td>")
                        .append(Html.escaped(relation.reason()))
                        .append("</td><td>")
                        .append(notes.links(List.of(relation.first(), relation.second())))
                        .append("</td></tr>\n");
            }
        }
        return table("What does not go together", "<th>About</th><th>How</th><th>Why</th><th>Sources</th>", rows);
    }

    private boolean isShown(String claim) {
        Optional<CaseClaim> told = Optional.ofNullable(context.fused().claims().get(claim));
        return told.filter(said -> focus.hasPlace(said.scene())
                        && focus.hasDays(said.days())
                        && (focus.actor().isEmpty()
                                || focus.hasActor(said.roles().values().stream()
                                        .flatMap(List::stream)
                                        .map(Party::name)
                                        .toList())))
                .isPresent();
    }

    private static String table(String title, String head, StringBuilder rows) {
        return rows.isEmpty()
                ? ""
                : "<section><h2>" + title + "</h2>\n<div class=\"wide\"><table>\n<thead><tr>" + head
                        + "</tr></thead>\n<tbody>\n" + rows + "</tbody></table></div></section>\n";
    }

    @Override
    public void close() {
        // the page is written at once
    }

    private static final String STYLE = """

            :root{--ink:#1c2330;--soft:#5b6472;--line:#d9dde3;--paper:#fff;--ground:#f3f5f7;--mark:#a33b2a}
            *{box-sizing:border-box}
            body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,"Segoe UI","Noto Sans",sans-serif}
            main{max-width:60rem;margin:0 auto;padding:2rem 1.5rem 4rem;background:var(--paper)}
            h1{font-size:1.7rem;line-height:1.2;margin:0 0 .3rem}
            h2{font-size:1.1rem;margin:2rem 0 .6rem;padding-bottom:.25rem;border-bottom:2px solid var(--ink)}
            .about,.from{color:var(--soft)}
            .from{font-size:.85em}
            .wide{overflow-x:auto}
            table{border-collapse:collapse;width:100%}
            th{text-align:left;font-size:.8rem;color:var(--soft);font-weight:600}
            th,td{padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top}
            .day{white-space:nowrap;font-variant-numeric:tabular-nums}
            .standing{white-space:nowrap}
            .contested,.denied{color:var(--mark);font-weight:600}
            .note{display:inline-block;margin-right:.35em;font-size:.8em;color:#1f4e8c;text-decoration:none}
            .note::before{content:"["}.note::after{content:"]"}
            .notes{padding-left:2.2em}.notes li{margin:.35rem 0}.notes li:target{background:#fff4c2}
            .map{width:100%;height:auto;border:1px solid var(--line)}
            .map .ground{fill:#eef1f4}.map line{stroke:#d5dae0;stroke-width:1}
            .map circle{fill:#a33b2acc;stroke:#fff;stroke-width:1}
            .map text{font:12px system-ui,"Noto Sans",sans-serif;fill:var(--ink)}
            .map .axis{fill:#8a929d;font-size:10px}
            @media print{body{background:#fff}main{max-width:none;padding:0}section{break-inside:auto}tr{break-inside:avoid}}
            """;
}
