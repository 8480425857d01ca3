package org.sitrep.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.place.Gazetteer.Match;
import org.sitrep.place.GazetteerRow.Use;

/**
 * Gazetteer files one over the other. Positions count through all files. A place that several files tell of, by its
 * GeoNames id or its division's code, is the one of the last such file; what that one leaves open is taken from the
 * file below.
 */
final class GazetteerLayers {

    private static final double SAME_PLACE_IN_KM = 10;
    private static final int NONE = GazetteerPlace.NONE;

    private final List<GazetteerFile> files;
    private final int[] starts;
    /** For each file and each of its codes: the country or division in that file, counted through all files. */
    private final List<int[]> own = new ArrayList<>();
    /** For each file and each of its codes: the first-order division around, counted through all files. */
    private final List<int[]> adm1 = new ArrayList<>();
    /** For each file and each of its codes: the second-order division, counted through all files. */
    private final List<int[]> adm2 = new ArrayList<>();

    private final Map<Integer, Integer> corrections = new HashMap<>();
    private final Map<Integer, Integer> corrected = new HashMap<>();
    private final Map<Integer, Integer> suppressed = new HashMap<>();
    private final Set<Integer> hidden = new HashSet<>();

    GazetteerLayers(List<GazetteerFile> files) {
        this.files = List.copyOf(files);
        this.starts = new int[files.size() + 1];
        for (int f = 0; f < files.size(); f++) {
            starts[f + 1] = Math.addExact(starts[f], files.get(f).size());
            own.add(ownDivisions(f));
        }
        for (int f = 0; f < files.size(); f++) {
            around(f);
        }
        for (int f = 1; f < files.size(); f++) {
            link(f);
        }
        suppressed.forEach((row, target) -> {
            int now = current(target);
            if (use(row) == Use.SUPPRESSED && now < row) {
                hidden.add(now);
            }
        });
    }

    private int[] ownDivisions(int f) {
        GazetteerFile file = files.get(f);
        int[] found = new int[file.codes().size()];
        Arrays.fill(found, NONE);
        for (int i = 0; i < file.size(); i++) {
            if (file.isDivision(i) && isShown(file.use(i))) {
                found[file.code(i)] = starts[f] + i;
            }
        }
        return found;
    }

    private void around(int f) {
        TextTable codes = files.get(f).codes();
        int[] first = new int[codes.size()];
        int[] second = new int[codes.size()];
        for (int c = 0; c < codes.size(); c++) {
            String code = codes.text(c);
            int dot = code.indexOf('.');
            int next = code.indexOf('.', dot + 1);
            first[c] = dot < 0 ? NONE : byCode(next < 0 ? code : code.substring(0, next));
            second[c] = dot < 0 || next < 0 ? NONE : byCode(code);
        }
        adm1.add(first);
        adm2.add(second);
    }

    /** Corrections and suppressions are tied to the row of an earlier file that they mean. */
    private void link(int f) {
        GazetteerFile file = files.get(f);
        for (int i = 0; i < file.size(); i++) {
            Use use = file.use(i);
            if (use == Use.CORRECTION || use == Use.SUPPRESSED || use == Use.SUPPRESSED_NAMES) {
                int row = starts[f] + i;
                int target = meant(f, i);
                if (target != NONE && use == Use.CORRECTION) {
                    corrections.put(target, row);
                    corrected.put(row, target);
                } else if (target != NONE) {
                    suppressed.put(row, target);
                }
            }
        }
    }

    /** The row of an earlier file that a row means, by id, by code, or by name and point. */
    private int meant(int f, int i) {
        GazetteerFile file = files.get(f);
        boolean byName = file.use(i) != Use.PLACE && file.id(i) == 0 && !file.isDivision(i);
        for (int g = f - 1; g >= 0; g--) {
            int target = file.id(i) == 0 ? NONE : placeById(g, file.id(i));
            if (target == NONE && file.isDivision(i)) {
                target = divisionIn(g, file.codes().text(file.code(i)));
            }
            if (target == NONE && byName) {
                target = named(g, file, i);
            }
            if (target != NONE) {
                return target;
            }
        }
        return NONE;
    }

    private int named(int g, GazetteerFile file, int i) {
        GazetteerPlace point = pointOf(file, i);
        for (int posting : files.get(g).postings(NameFolding.exact(file.name(i)))) {
            int at = posting >> GazetteerFile.KIND_BITS;
            if (pointOf(files.get(g), at).kilometresTo(point) < 1
                    && files.get(g).use(at) == Use.PLACE) {
                return starts[g] + at;
            }
        }
        return NONE;
    }

    private static GazetteerPlace pointOf(GazetteerFile file, int i) {
        return new GazetteerPlace(
                i,
                "",
                Feature.OTHER,
                Optional.empty(),
                Optional.empty(),
                NONE,
                NONE,
                0,
                file.latitude(i),
                file.longitude(i));
    }

    private int divisionIn(int g, String code) {
        int at = files.get(g).codes().indexOf(code);
        return at < 0 ? NONE : own.get(g)[at];
    }

    private int placeById(int g, int id) {
        int at = files.get(g).byId(id);
        return at != NONE && isShown(files.get(g).use(at)) ? starts[g] + at : NONE;
    }

    private static boolean isShown(Use use) {
        return use == Use.PLACE || use == Use.CORRECTION;
    }

    private Use use(int index) {
        int f = fileOf(index);
        return files.get(f).use(index - starts[f]);
    }

    List<GazetteerFile> files() {
        return files;
    }

    int size() {
        return starts[files.size()];
    }

    private int fileOf(int index) {
        int f = files.size() - 1;
        while (starts[f] > index) {
            f--;
        }
        return f;
    }

    /** The place that stands for a row: of the last file that tells of it; or {@link GazetteerPlace#NONE}. */
    private int current(int index) {
        if (files.size() == 1) {
            return index;
        }
        int f = fileOf(index);
        GazetteerFile file = files.get(f);
        int i = index - starts[f];
        if (file.isDivision(i)) {
            return byCode(file.codes().text(file.code(i)));
        }
        int same = file.id(i) == 0 ? NONE : byId(file.id(i));
        if (file.use(i) == Use.NAMES) {
            return same;
        }
        int last = same == NONE ? index : same;
        return corrections.getOrDefault(last, last);
    }

    /** The place of a GeoNames id, counted through all files, or {@link GazetteerPlace#NONE}. */
    int byId(long id) {
        for (int f = files.size() - 1; f >= 0 && id > 0 && id <= Integer.MAX_VALUE; f--) {
            int at = placeById(f, (int) id);
            if (at != NONE) {
                return at;
            }
        }
        return NONE;
    }

    /** The country or division of a code, counted through all files, or {@link GazetteerPlace#NONE}. */
    int byCode(String code) {
        for (int f = files.size() - 1; f >= 0; f--) {
            int at = divisionIn(f, code);
            if (at != NONE) {
                return at;
            }
        }
        return NONE;
    }

    /** All countries and divisions, each once. */
    List<GazetteerPlace> divisions() {
        List<GazetteerPlace> all = new ArrayList<>();
        for (int[] ofFile : own) {
            Arrays.stream(ofFile)
                    .filter(index -> index != NONE && current(index) == index && !hidden.contains(index))
                    .mapToObj(this::described)
                    .forEach(all::add);
        }
        return all;
    }

    Optional<String> code(int index) {
        int f = fileOf(index);
        int code = files.get(f).code(index - starts[f]);
        return code == NONE
                ? Optional.empty()
                : Optional.of(files.get(f).codes().text(code));
    }

    Optional<String> pcode(int index) {
        int f = fileOf(index);
        Optional<String> own = files.get(f).pcode(index - starts[f]);
        int below = below(index);
        return own.isPresent() || below == NONE ? own : pcode(below);
    }

    boolean hasCountry(String code) {
        return files.stream().anyMatch(file -> file.hasCountry(code));
    }

    GazetteerPlace place(int index) {
        int at = current(index);
        return at == NONE ? described(index) : described(at);
    }

    private GazetteerPlace described(int index) {
        int f = fileOf(index);
        GazetteerFile file = files.get(f);
        int i = index - starts[f];
        int below = f > 0 && isOpen(file, i) ? below(index) : NONE;
        Optional<GazetteerPlace> under = below == NONE ? Optional.empty() : Optional.of(described(below));
        int code = file.code(i);
        boolean noPoint = Double.isNaN(file.latitude(i));
        return new GazetteerPlace(
                index,
                file.name(i).isEmpty() ? under.map(GazetteerPlace::name).orElse("") : file.name(i),
                file.feature(i).or(() -> under.map(GazetteerPlace::feature)).orElse(Feature.OTHER),
                file.id(i) == 0 ? under.flatMap(GazetteerPlace::geonameId) : Optional.of((long) file.id(i)),
                file.country(i).or(() -> under.flatMap(GazetteerPlace::country)),
                code == NONE ? under.map(GazetteerPlace::adm1).orElse(NONE) : adm1.get(f)[code],
                code == NONE ? under.map(GazetteerPlace::adm2).orElse(NONE) : adm2.get(f)[code],
                file.population(i) == 0 ? under.map(GazetteerPlace::population).orElse(0) : file.population(i),
                noPoint ? under.map(GazetteerPlace::latitude).orElse(Double.NaN) : file.latitude(i),
                noPoint ? under.map(GazetteerPlace::longitude).orElse(Double.NaN) : file.longitude(i));
    }

    private static boolean isOpen(GazetteerFile file, int i) {
        return file.use(i) != Use.PLACE || file.id(i) == 0 || file.population(i) == 0 || Double.isNaN(file.latitude(i));
    }

    /** The same place in an earlier file. */
    private int below(int index) {
        int f = fileOf(index);
        return f == 0 ? NONE : corrected.getOrDefault(index, meant(f, index - starts[f]));
    }

    /** Places of a folded name, a loose one behind {@link Gazetteer#LOOSE_KEY}. */
    List<Match> matches(String key) {
        Map<Integer, NameKind> found = new LinkedHashMap<>();
        for (int f = 0; f < files.size(); f++) {
            for (int posting : files.get(f).postings(key)) {
                take(found, f, posting);
            }
        }
        List<Match> matches = new ArrayList<>();
        found.forEach((index, kind) -> matches.add(new Match(described(index), kind)));
        return files.size() == 1 ? List.copyOf(matches) : withoutDoubles(matches);
    }

    private void take(Map<Integer, NameKind> found, int f, int posting) {
        int i = posting >> GazetteerFile.KIND_BITS;
        NameKind kind = NameKind.at(posting & (1 << GazetteerFile.KIND_BITS) - 1);
        Use use = files.get(f).use(i);
        if (use == Use.SUPPRESSED || use == Use.SUPPRESSED_NAMES) {
            int target = suppressed.getOrDefault(starts[f] + i, NONE);
            found.remove(target == NONE ? NONE : current(target));
            return;
        }
        int current = current(starts[f] + i);
        if (current != NONE && !hidden.contains(current)) {
            found.merge(current, kind, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
    }

    /** A town without an id close to one of a later file is the same town. */
    private List<Match> withoutDoubles(List<Match> matches) {
        return matches.stream()
                .filter(match -> match.place().index() >= starts[1]
                        || match.place().geonameId().isPresent()
                        || match.place().feature() != Feature.POPULATED_PLACE
                        || matches.stream().noneMatch(other -> isSameTown(match.place(), other.place())))
                .toList();
    }

    private boolean isSameTown(GazetteerPlace first, GazetteerPlace second) {
        return second.index() >= starts[1]
                && second.feature() == Feature.POPULATED_PLACE
                && first.kilometresTo(second) < SAME_PLACE_IN_KM;
    }
}
