package org.sitrep.gazetteer;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * An area of a map file.
 *
 * @param where what to call it in messages: "feature 3"
 * @param properties values by their name, in lower case, as texts
 * @param geometry polygons in WGS 84 degrees
 */
record Outline(String where, Map<String, String> properties, Geometry geometry) {}
