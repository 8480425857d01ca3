package org.sitrep.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The forms of an export, in the order in which users ask for them, each with what of a case it cannot hold. */
public enum ExportFormat {
    CLAIMS(ClaimsCsv::new, false, "candidates of places", "spans of hedges", "all pieces of evidence but their words"),
    GPKG(
            GeoPackage::new,
            false,
            "versions of figures",
            "who gives which figure",
            "relations between claims other than those of claims.csv",
            "events without a place have no geometry"),
    GEOJSON(
            GeoJson::new,
            false,
            "versions of figures",
            "who gives which figure",
            "relations between claims other than those of claims.csv",
            "events without a place have no geometry"),
    GED(
            GedCsv::new,
            true,
            "events without deaths",
            "events without a day",
            "attribution beyond the names of sources",
            "denials, hedges and rival versions",
            "injured, missing and displaced people",
            "direction of an attack"),
    ACLED(
            AcledCsv::new,
            true,
            "events without a sub-event of ACLED's list",
            "events dated no sharper than a year",
            "attribution, denials, hedges and rival versions",
            "deaths by side",
            "injured, missing and displaced people",
            "direction of an attack"),
    CONTROL(
            ControlCsv::new,
            true,
            "which group it is, in control_levels.csv",
            "holders that are not told, in control_viina.csv",
            "disputes between claims beyond their ids"),
    HXL(ImpactCsv::new, true, "who gives which figure", "hedges of figures beyond low and high", "attribution"),
    FTM(
            FollowTheMoney::new,
            false,
            "offsets",
            "hedges and certainty",
            "denied claims",
            "ranges of numbers",
            "control, strength, casualties and impact"),
    HAPI(
            HapiTables::new,
            true,
            "single events",
            "events without a country or month",
            "figures of families",
            "attribution, denials and rival figures"),
    PLOVER(
            PloverJson::new,
            false,
            "attribution",
            "claims without a PLOVER root",
            "strength, affiliation, presence and impact",
            "ranges of numbers"),
    AIF(
            AifGraph::new,
            false,
            "chains of claimers",
            "spans of hedges",
            "denials as acts",
            "numbers",
            "places but their words"),
    PROV(ProvGraph::new, false, "all but where a claim comes from"),
    BRIEF(
            BriefHtml::new,
            true,
            "claims that belong to no event, state or dispute",
            "offsets",
            "codes of other standards"),
    XLSX(ClaimsXlsx::new, false, "candidates of places", "spans of hedges", "all pieces of evidence but their words");

    /** Starts a form. */
    interface Start {
        Exporter start(ExportContext context) throws IOException;
    }

    private final Start start;
    private final boolean needsFusion;
    private final List<String> lost;

    ExportFormat(Start start, boolean needsFusion, String... lost) {
        this.start = start;
        this.needsFusion = needsFusion;
        this.lost = List.of(lost);
    }

    Exporter start(ExportContext context) throws IOException {
        return start.start(context);
    }

    /** Whether it is empty without the fusing of reports. */
    public boolean needsFusion() {
        return needsFusion;
    }

    /** The facets of a case that the form cannot hold, by name. */
    public List<String> lost() {
        return lost;
    }

    /** The word in options and manifests. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
