package org.sitrep.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.entity.CityStates;

/** The evidence that decides between places of one name, strongest first. Points are set by hand. */
final class PlaceEvidences {

    static final List<PlaceEvidence> IN_ORDER = List.of(
            new AddedByUser(),
            new WordedContainer(),
            new GenericWord(),
            new HoldsAnother(),
            new SameNameElsewhere(),
            new ContainerNamed(),
            new NamedNearby(),
            new CityState(),
            new Dateline(),
            new PublishersHome(),
            new SortOfName(),
            new Prominence());

    private PlaceEvidences() {}

    /** The user's own place comes before its namesakes, unless the words beside the name say that it is not meant. */
    private record AddedByUser() implements PlaceEvidence {
        private static final double MORE_THAN_CONTEXT = 30;
        private static final double AGAINST_THE_WORDS = 4;

        @Override
        public double points(Gazetteer.Match candidate, NamedPlace name, PlaceContext context) {
            if (candidate.kind() != NameKind.ADDED) {
                return 0;
            }
            boolean outside = !name.containers().isEmpty()
                    && name.containers().stream().noneMatch(container -> container.contains(candidate.place()));
            boolean otherSort = name.level()
                    .filter(level -> !level.fits(candidate.place().feature()))
                    .isPresent();
            return outside || otherSort ? AGAINST_THE_WORDS : MORE_THAN_CONTEXT;
        }

        @Override
        public String reason() {
            return "added by the user";
        }
    }

    /** The text says what the place lies in. */
    private record WordedContainer() implements PlaceEvidence {
        @Override
        public double points(Gazetteer.Match candidate, NamedPlace name, PlaceContext context) {
            if (name.containers().isEmpty()) {
                return 0;
            }
            boolean inside = name.containers().stream().anyMatch(container -> container.contains(candidate.place()));
            return inside ? 8 : -8;
        }

        @Override
        public String reason() {
            return "inside the place that the text says it lies in";
        }
    }

    /** "province", "district", "city" beside the name. */
    private record GenericWord() implements PlaceEvidence {
        @Override
        public double points(Gazetteer.Match candidate, NamedPlace name, PlaceContext context) {
            if (name.level().isEmpty()) {
                return candidate.kind() == NameKind.WITHOUT_GENERIC ? -2 : 0;
            }
            return name.level().orElseThrow().fits(candidate.place().feature()) ? 3 : -3;
        }

        @Override
        public String reason() {
            return "fits the generic word beside the name";
        }
    }

    /** The text says that another place lies in it. */
    private record HoldsAnother() implements PlaceEvidence {
        @Override
        public double points(Gazetteer.Match candidate, NamedPlace name, PlaceContext context) {
            boolean holds = context.chosen().keySet().stream()
                    .anyMatch(other -> other.container().map(NameFolding::exact).equals(Optional.of(name.key())));
            return holds && candidate.place().feature() != Feature.POPULATED_PLACE ? 1 : 0;
        }

        @Override
        public String reason() {
            return "another place is said to lie in it";
        }
    }

    /** The report uses the name elsewhere with more words. */
    private record SameNameElsewhere() implements PlaceEvidence {
        @Override
        public double points(Gazetteer.Match candidate, NamedPlace name, PlaceContext context) {
            double points = 0;
            for (Candidate other : context.sameName(name)) {
                GazetteerPlace place = other.place();
                boolean same = place.index() == candidate.place().index();
                boolean close =
                        place.contains(candidate.place()) || candidate.place().contains(place);
                points = Math.max(points, same ? name.level().isEmpty() ? 3 : 1 : close ? 1.5 : 0);
            }
            return points;
        }

        @Override
        public String reason() {
            return "the report means this place elsewhere by the same name";
        }
    }

    /** The report names the country or division that the place lies in. */
    private record ContainerNamed() implements PlaceEvidence {
        @Override
        public double points(Gazetteer.Match candidate, NamedPlace name, PlaceContext context) {
            double points = 0;
            int all = 1;
            int inCountry = 0;
            for (Map.Entry<NamedPlace, Candidate> other : context.others(name)) {
                GazetteerPlace place = other.getValue().place();
                int mentions = other.getKey().mentions();
                all += mentions;
                inCountry += place.country().isPresent()
                                && place.country().equals(candidate.place().country())
                        ? mentions
                        : 0;
                if (place.contains(candidate.place())) {
                    points = Math.max(points, place.feature() == Feature.COUNTRY ? 1.5 : 2.5);
                }
            }
            return points + 2.0 * inCountry / all;
        }

        @Override
        public String reason() {
            return "the report is about the country or division it lies in";
        }
    }

    /** Towns and divisions named in the report lie nearby. */
    private record NamedNearby() implements PlaceEvidence {
        private static final double NEAR_IN_KM = 150;

        @Override
        public double points(Gazetteer.Match candidate, NamedPlace name, PlaceContext context) {
            double points = 0;
            for (Map.Entry<NamedPlace, Candidate> other : context.others(name)) {
                GazetteerPlace place = other.getValue().place();
                boolean sharp = place.feature() != Feature.COUNTRY && place.feature() != Feature.REGION;
                boolean sameDivision = place.adm1() != GazetteerPlace.NONE
                        && place.adm1() == candidate.place().adm1();
                if (sharp && place.kilometresTo(candidate.place()) < NEAR_IN_KM) {
                    points += 1;
                }
                if (sharp && sameDivision) {
                    points += 0.7;
                }
            }
            return Math.min(3.5, points);
        }

        @Override
        public String reason() {
            return "near other places of the report";
        }
    }

    /** A city state is the town before it is the country: what happens in it is set in a town. */
    private record CityState() implements PlaceEvidence {
        private static final double TOWN_BEFORE_COUNTRY = 4;

        @Override
        public double points(Gazetteer.Match candidate, NamedPlace name, PlaceContext context) {
            boolean town = candidate
                    .place()
                    .geonameId()
                    .filter(CityStates.world()::isTown)
                    .isPresent();
            return town && name.level().isEmpty() ? TOWN_BEFORE_COUNTRY : 0;
        }

        @Override
        public String reason() {
            return "a town that is a state of its own";
        }
    }

    /** The report was written there. */
    private record Dateline() implements PlaceEvidence {
        @Override
        public double points(Gazetteer.Match candidate, NamedPlace name, PlaceContext context) {
            return context.dateline()
                    .map(at -> closeness(at, candidate.place()))
                    .orElse(0.0);
        }

        @Override
        public String reason() {
            return "near the dateline";
        }
    }

    /** The publisher's home is there. */
    private record PublishersHome() implements PlaceEvidence {
        @Override
        public double points(Gazetteer.Match candidate, NamedPlace name, PlaceContext context) {
            return context.home().map(at -> closeness(at, candidate.place())).orElse(0.0);
        }

        @Override
        public String reason() {
            return "near the publisher's home";
        }
    }

    private static double closeness(GazetteerPlace home, GazetteerPlace place) {
        if (home.index() == place.index()) {
            return 3;
        }
        boolean country = home.country().isPresent() && home.country().equals(place.country());
        boolean adm1 = home.adm1() != GazetteerPlace.NONE && home.adm1() == place.adm1();
        return (country ? 1 : 0) + (adm1 ? 1.5 : 0);
    }

    /** A main name weighs more than one of many further names. */
    private record SortOfName() implements PlaceEvidence {
        @Override
        public double points(Gazetteer.Match candidate, NamedPlace name, PlaceContext context) {
            return switch (candidate.kind()) {
                case ADDED, MAIN, VARIANT, ABBREVIATION -> 0;
                case WITHOUT_GENERIC -> -0.5;
                case FURTHER -> -2;
                case LOOSE -> -1;
            };
        }

        @Override
        public String reason() {
            return "its usual name";
        }
    }

    /** Countries before divisions, large towns before small ones. */
    private record Prominence() implements PlaceEvidence {
        private static final Set<String> STATES_BEFORE_TOWNS = Set.of("USA", "CAN", "AUS");

        @Override
        public double points(Gazetteer.Match candidate, NamedPlace name, PlaceContext context) {
            GazetteerPlace place = candidate.place();
            return switch (place.feature()) {
                case COUNTRY -> 6.5;
                case ADM1 ->
                    place.country().filter(STATES_BEFORE_TOWNS::contains).isPresent() ? 5.2 : 3.6;
                case REGION -> 4.5;
                case ADM2 -> place.country().equals(Optional.of("AFG")) ? 3 : 1.5;
                case POPULATED_PLACE -> 0.8 * Math.log10(10 + place.population());
                case FACILITY, OTHER -> 1;
            };
        }

        @Override
        public String reason() {
            return "the most prominent place of the name";
        }
    }
}
