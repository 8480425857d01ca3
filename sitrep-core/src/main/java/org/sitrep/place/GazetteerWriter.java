package org.sitrep.place;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.zip.GZIPOutputStream;

/** Writes places, in the order given, as the file that {@link GazetteerFile} reads. */
final class GazetteerWriter {

    /** Countries (ISO 3166 alpha-2) whose names reach English in many transliterations. */
    static final Set<String> TRANSLITERATED = Set.of(
            "AF", "PK", "IR", "IQ", "SY", "YE", "LY", "SD", "SS", "SO", "ER", "ET", "TJ", "UZ", "TM", "KG", "KZ", "AZ",
            "AM", "GE", "UA", "LB", "JO", "PS", "EG", "DZ", "TN", "MR", "SA");

    private final List<SourcePlace> places;
    private final List<String> countries;
    private final Map<String, Integer> adm1 = new HashMap<>();
    private final Map<String, Integer> adm2 = new HashMap<>();
    private final TreeMap<byte[], List<Integer>> postings = new TreeMap<>(Arrays::compareUnsigned);

    GazetteerWriter(List<SourcePlace> places) {
        this.places = places;
        TreeSet<String> codes = new TreeSet<>();
        for (int i = 0; i < places.size(); i++) {
            SourcePlace place = places.get(i);
            if (!place.iso3.isEmpty()) {
                codes.add(place.iso3);
            }
            if (place.feature == Feature.ADM1) {
                adm1.put(place.adm1Key(), i);
            } else if (place.feature == Feature.ADM2) {
                adm2.put(place.adm2Key(), i);
            }
            index(i, place);
        }
        this.countries = List.copyOf(codes);
    }

    private void index(int i, SourcePlace place) {
        TreeMap<String, NameKind> keys = new TreeMap<>();
        place.names.forEach((name, kind) -> keep(keys, NameFolding.exact(name), kind));
        if (TRANSLITERATED.contains(place.country) && place.feature != Feature.COUNTRY) {
            place.names.forEach(
                    (name, kind) -> keep(keys, Gazetteer.LOOSE_KEY + NameFolding.loose(name), NameKind.LOOSE));
        }
        if (place.feature == Feature.COUNTRY) {
            keep(keys, Gazetteer.COUNTRY_KEY + place.country.toLowerCase(Locale.ROOT), NameKind.ABBREVIATION);
        }
        keys.forEach(
                (key, kind) -> postings.computeIfAbsent(key.getBytes(StandardCharsets.UTF_8), k -> new ArrayList<>())
                        .add(i << GazetteerFile.KIND_BITS | kind.ordinal()));
    }

    private static void keep(Map<String, NameKind> keys, String key, NameKind kind) {
        if (key.length() > 1) {
            keys.merge(key, kind, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
    }

    void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16) {
                    {
                        def.setLevel(9);
                    }
                }))) {
            out.writeInt(GazetteerFile.MAGIC);
            out.writeInt(places.size());
            for (SourcePlace place : places) {
                out.writeByte(place.feature.ordinal());
            }
            for (SourcePlace place : places) {
                out.writeShort(place.iso3.isEmpty() ? -1 : countries.indexOf(place.iso3));
            }
            column(out, place -> adm1.getOrDefault(place.adm1Key(), GazetteerPlace.NONE));
            column(out, place -> adm2.getOrDefault(place.adm2Key(), GazetteerPlace.NONE));
            column(out, place -> place.population);
            column(out, place -> place.geonameId);
            column(out, place -> units(place.latitude));
            column(out, place -> units(place.longitude));
            texts(
                    out,
                    places.stream()
                            .map(place -> place.name.getBytes(StandardCharsets.UTF_8))
                            .toList());
            texts(
                    out,
                    countries.stream()
                            .map(code -> code.getBytes(StandardCharsets.UTF_8))
                            .toList());
            texts(out, postings.keySet());
            writePostings(out);
        }
    }

    private void column(DataOutputStream out, ToIntFunction<SourcePlace> cell) throws IOException {
        for (SourcePlace place : places) {
            out.writeInt(cell.applyAsInt(place));
        }
    }

    private static int units(double degrees) {
        return Double.isNaN(degrees)
                ? GazetteerFile.NO_POINT
                : (int) Math.round(degrees * GazetteerFile.UNITS_PER_DEGREE);
    }

    private static void texts(DataOutputStream out, Collection<byte[]> texts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        out.writeInt(texts.size());
        out.writeInt(0);
        for (byte[] text : texts) {
            all.writeBytes(text);
            out.writeInt(all.size());
        }
        all.writeTo(out);
    }

    private void writePostings(DataOutputStream out) throws IOException {
        int end = 0;
        out.writeInt(end);
        for (List<Integer> of : postings.values()) {
            end += of.size();
            out.writeInt(end);
        }
        for (List<Integer> of : postings.values()) {
            for (int posting : of) {
                out.writeInt(posting);
            }
        }
    }
}
