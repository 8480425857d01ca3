package org.sitrep.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A layer of a map. Days are plain and half-open: {@code valid_to} is the first day after, empty while a state lasts,
 * as the temporal controller of QGIS takes them.
 *
 * @param name of the table or file
 * @param geometry POINT, LINESTRING, GEOMETRY for polygons of one or several parts; empty for a table without geometry
 * @param fields names with what they hold, in order
 */
record Layer(String name, String geometry, Map<String, Field> fields) {

    /** What a field holds. */
    enum Field {
        TEXT,
        INTEGER,
        REAL,
        DATE,
        BOOLEAN
    }

    Layer {
        fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    boolean hasGeometry() {
        return !geometry.isEmpty();
    }

    static final Layer EVENTS = layer(
            "events",
            "POINT",
            "event_id,type,sub_event,disorder,plover,ucdp_type#,valid_from@,valid_to@,date_prec#,place,adm2,adm1,country,"
                    + "where_prec#,place_basis,agents,targets,civilians?,killed_low#,killed_best#,killed_high#,"
                    + "injured_low#,injured_best#,injured_high#,standing,sources#,credibility#,claims#,claim_ids,notes");

    static final Layer CONTROL = layer(
            "control",
            "GEOMETRY",
            "place_id,name,part,adm2,adm1,country,valid_from@,valid_to@,state,holders,lost_by,status,last_confirmed@,"
                    + "claim_ids,contrary_claim_ids,outline_approximate?,outline_credit");

    static final Layer FLOWS = layer(
            "displacement_flows",
            "LINESTRING",
            "claim_id,report_id,origin,destination,valid_from@,valid_to@,low#,best#,high#,unit,words,status,source,evidence");

    static final Layer PLACES = layer(
            "places", "POINT", "place_id,name,feature,adm2,adm1,country,geonameid#,first_reported@,reports#,mentions#");

    static final Layer CLAIMS = claims();

    private static Layer layer(String name, String geometry, String fields) {
        Map<String, Field> typed = new LinkedHashMap<>();
        for (String field : fields.split(",")) {
            char sign = field.charAt(field.length() - 1);
            Field type = switch (sign) {
                case '#' -> Field.INTEGER;
                case '@' -> Field.DATE;
                case '?' -> Field.BOOLEAN;
                default -> Field.TEXT;
            };
            typed.put(type == Field.TEXT ? field : field.substring(0, field.length() - 1), type);
        }
        return new Layer(name, geometry, typed);
    }

    private static Layer claims() {
        List<String> whole = List.of(
                "sentence_index",
                "char_start",
                "char_end",
                "value_low",
                "value_best",
                "value_high",
                "date_prec",
                "where_prec");
        Map<String, Field> fields = new LinkedHashMap<>();
        for (ClaimColumns.Column column : ClaimColumns.ALL) {
            Field type = whole.contains(column.name())
                    ? Field.INTEGER
                    : column.name().equals("latitude") || column.name().equals("longitude") ? Field.REAL : Field.TEXT;
            boolean day = column.name().equals("date_start")
                    || column.name().equals("date_end")
                    || column.name().equals("published_at");
            fields.put(column.name(), day ? Field.DATE : type);
        }
        return new Layer("claims", "", fields);
    }

    static List<Layer> all() {
        return new ArrayList<>(List.of(EVENTS, CONTROL, FLOWS, PLACES, CLAIMS));
    }
}
