package org.sitrep.exchange;

import java.util.List;

/** The columns of other tools' tables, in their order. */
final class FieldColumns {

    /** ACLED's event table, 31 columns (acledR 1.0.1). */
    static final List<String> ACLED = List.of(
            "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1"
                    .concat(
                            " actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3")
                    .concat(
                            " location latitude longitude geo_precision source source_scale notes fatalities tags timestamp")
                    .split(" "));

    /** UCDP's Georeferenced Event Dataset, 49 columns (25.1). */
    static final List<String> GED = List.of(
            "id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id"
                    .concat(
                            " dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b")
                    .concat(
                            " number_of_sources source_article source_office source_date source_headline source_original where_prec")
                    .concat(
                            " where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country")
                    .concat(
                            " country_id region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians")
                    .concat(" deaths_unknown best high low gwnoa gwnob")
                    .split(" "));

    private FieldColumns() {}
}
