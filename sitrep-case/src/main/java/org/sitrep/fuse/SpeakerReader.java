package org.sitrep.fuse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.claim.SourceKind;
import org.sitrep.descent.Descent;
import org.sitrep.filed.FiledAttribution;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledReport;
import org.sitrep.resolve.Identities;
import org.sitrep.resolve.Identity;
import org.sitrep.resolve.Names;

/** Tells who speaks: the one quoted, or the publisher where the report speaks in its own voice. */
final class SpeakerReader {

    private static final Pattern SPOKESMAN = Pattern.compile(
            "(?:an? |the )?(?:(?<body>\\p{L}[\\p{L}\\p{M}'. -]*?)(?:['’]s)? spokes(?:man|woman|person|men)"
                    + "|spokes(?:man|woman|person) (?:for|of) (?:the )?(?<of>\\p{L}.*))");

    /** "Army Media Bulletin", "Fifth Division Press Office": what a body publishes itself. */
    private static final Pattern PRESS_OFFICE = Pattern.compile(
            "(.+?) (?:(?:Media|Press|Information) (?:Bulletin|Office|Service|Centre|Center|Department|Wing)|Spokesman.*)");

    private final Identities identities;
    private final Descent descent;
    private final Statements statements;

    SpeakerReader(Identities identities, Descent descent) {
        this.identities = identities;
        this.descent = descent;
        this.statements = new Statements(identities);
    }

    Speaker read(FiledClaim claim, ReportContext context) {
        Optional<FiledAttribution> said = context.report().attributionOf(claim);
        boolean sourceless = claim.source().name().isEmpty() && claim.source().kind() == SourceKind.AUTHOR;
        boolean firstPerson = claim.source()
                .name()
                .filter(name -> name.matches("(?i)we|i|our .*"))
                .isPresent();
        if (firstPerson || (sourceless && said.isPresent())) {
            Speaker own = publisher(context);
            return new Speaker(own.key(), own.name(), own.kind(), own.side(), said.map(FiledAttribution::act));
        }
        if (said.isEmpty() && claim.source().kind() == SourceKind.AUTHOR) {
            return sentenceMate(claim, context).map(mate -> read(mate, context)).orElseGet(() -> publisher(context));
        }
        Optional<Identity> who = said.flatMap(one -> identity(one, context))
                .or(() -> claim.source().name().flatMap(name -> identities.known(name, context.setting())));
        Optional<String> side = who.flatMap(Identity::side)
                .or(() -> who.isPresent()
                        ? Optional.empty()
                        : spokenFor(claim, context).flatMap(Identity::side));
        String name = claim.source().name().orElse("an unnamed source");
        String shown = claim.source()
                .role()
                .filter(role -> !name.contains(role))
                .map(role -> name + ", " + role)
                .orElse(name);
        return new Speaker(
                who.map(Identity::key).orElse("said:" + Names.folded(name)),
                shown,
                claim.source().kind(),
                side,
                said.map(FiledAttribution::act));
    }

    /** "A rebel spokesman", "a spokeswoman for the army": whoever speaks for a body without a name of their own. */
    private Optional<Identity> spokenFor(FiledClaim claim, ReportContext context) {
        return claim.source()
                .name()
                .map(SPOKESMAN::matcher)
                .filter(Matcher::matches)
                .map(words -> Optional.ofNullable(words.group("body")).orElseGet(() -> words.group("of")))
                .flatMap(body -> identities.known(body, context.setting()));
    }

    /** One sentence about one happening has one speaker, where only one is named in it. */
    private static Optional<FiledClaim> sentenceMate(FiledClaim claim, ReportContext context) {
        return context.incidentMates(claim).stream()
                .filter(mate -> mate.evidence().sentence() == claim.evidence().sentence())
                .filter(mate -> mate.attribution().isPresent())
                .findFirst();
    }

    Optional<Identity> identity(FiledAttribution said, ReportContext context) {
        return said.speaker()
                .flatMap(context.report()::entity)
                .flatMap(entity -> identities.of(context.report(), entity, context.setting()));
    }

    /** Who says what a report says in its own voice: the publisher, or the body whose statement it carries. */
    Speaker publisher(ReportContext context) {
        FiledReport report = context.report();
        Optional<Identity> stated = statements.of(context);
        if (stated.isPresent()) {
            Identity body = stated.get();
            return new Speaker(body.key(), body.name(), SourceKind.AUTHOR, body.side(), Optional.empty());
        }
        String name = report.head()
                .publisher()
                .orElse(report.head().title().orElse(report.head().uri()));
        Matcher office = PRESS_OFFICE.matcher(name);
        Optional<Identity> known = identities.known(office.matches() ? office.group(1) : name, context.setting());
        String origin = descent.publisherOfOrigin(report.id());
        return new Speaker(
                "publisher:" + Names.folded(origin.isEmpty() ? name : origin),
                name,
                SourceKind.AUTHOR,
                known.flatMap(Identity::side),
                Optional.empty());
    }
}
