package org.sitrep.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sitrep.report.InputFormat;
import org.sitrep.report.OriginalReport;
import org.sitrep.report.Publication;
import org.sitrep.text.ContentHash;

/** Coded reports of one sentence about towns that hold out or fall. */
final class InventedReports {

    private InventedReports() {}

    /** A report that says "Troops hold TOWN." behind an emoji. */
    static IncomingReport about(String town) {
        return at("reports/" + town + ".txt", Optional.empty(), town, "2023-10-19");
    }

    static IncomingReport at(String uri, Optional<String> url, String town, String published) {
        String text = "\uD83D\uDEA8 Troops hold " + town + ".";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String sha256 = ContentHash.sha256(bytes);
        OriginalReport original =
                new OriginalReport(bytes, uri, InputFormat.TEXT, Publication.unknown(), Optional.empty());
        return IncomingReport.of(json(uri, url, sha256, text, town, published), Optional.of(original));
    }

    /** The same report read again by rules that find an expansion where they found possession. */
    static IncomingReport reread(IncomingReport report) {
        String id = report.report().claims().get(0).id();
        return IncomingReport.of(
                report.json()
                        .replace("\"type\":\"holds\"", "\"type\":\"expanding\"")
                        .replace(id, ContentHash.id("c", List.of(id)))
                        .replace("\"version\":\"1\"", "\"version\":\"2\""),
                report.original());
    }

    /** The same report read again by rules that find nothing in it. */
    static IncomingReport unread(IncomingReport report) {
        String json = report.json();
        return IncomingReport.of(json.substring(0, json.indexOf("\"claims\":")) + "\"claims\":[]}", report.original());
    }

    private static String json(
            String uri, Optional<String> url, String sha256, String text, String town, String published) {
        String id = ContentHash.id("r", List.of(uri, sha256));
        int end = 15 + town.codePointCount(0, town.length());
        return LINE.replace("@ID", id)
                .replace("@URI", uri)
                .replace("\"@URL\"", url.map(address -> '"' + address + '"').orElse("null"))
                .replace("@SHA", sha256)
                .replace("@SAYS", text)
                .replace("@TOWN", town)
                .replace("@PLACE", Integer.toString(Math.abs(town.hashCode())))
                .replace("@DAY", published)
                .replace("@CLAIM", ContentHash.id("c", List.of(id)))
                .replace("@WORDS", Integer.toString(end - 1))
                .replace("@TEXT", Integer.toString(end))
                .replace("\n", "");
    }

    private static final String LINE = """
            {"producer":{"name":"sitrep","version":"1","engine":"e","codebook":"built in"},
             "report":{"id":"@ID","uri":"@URI","url":"@URL","sha256":"@SHA","publisher":"Radio Hombori","title":null,"byline":[],
                       "published":"@DAY","dateline":null,"lang":"en","text":"@SAYS"},
             "parts":[{"kind":"paragraph","span":[0,@TEXT]}],"sentences":[[0,@TEXT]],
             "entities":[{"id":"e1","kind":"place","name":"@TOWN","aliases":[],"feature":"populated_place","geonameid":@PLACE,
                          "country":"MLI","adm1":"Gao","adm2":null,"lat":15.66,"lon":0.5,"candidates":[]}],
             "mentions":[],"attributions":[],
             "claims":[{"id":"@CLAIM","kind":"control","type":"holds","rule":"control.holds","sentence":0,"evidence":[[2,@WORDS]],"trigger":[9,13],
                        "roles":{"agent":[{"text":"Troops","span":[2,8],"mention":null,"entity":null,"name":"Troops"}]},
                        "extent":"all","quantity":null,
                        "place":{"text":"@TOWN","entity":"e1","relation":"at","where_prec":1,"geo_precision":1},
                        "time":{"text":null,"start":"@DAY","end":null,"date_prec":1,"date_basis":"publication"},
                        "attribution":null,"source":{"name":null,"role":null,"kind":"author","listener":null},
                        "certainty":"asserted","polarity":"positive","modality":"actual","outcome":null,"background":false,
                        "epistemic":"EpistemicTrueCertain","hedges":[],"incident":null,"plover":"COERCE"}]}
            """;
}
