package org.sitrep.web.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.fuse.Party;

/**
 * The affiliations of one party as a small drawing: the party in the middle, the others around it.
 *
 * @param nodes the middle first
 */
public record Network(List<Node> nodes, List<Edge> edges) {

    private static final int MOST = 16;
    private static final double MIDDLE_X = 350;
    private static final double MIDDLE_Y = 190;
    private static final double WIDE = 210;
    private static final double HIGH = 140;

    public Network {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** A party at a point of the drawing, which is 700 wide and 380 high. */
    public record Node(Optional<String> key, String name, double x, double y, boolean person) {
        public String at(double value) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
    }

    /** One kind of tie between the middle and another party, with a claim for it. */
    public record Edge(Node from, Node to, String label, boolean denied, String report, String claim) {}

    static Network around(PartyRow middle, List<Parties.Tie> ties) {
        Node centre = new Node(Optional.of(middle.key()), middle.name(), MIDDLE_X, MIDDLE_Y, middle.isPerson());
        Map<String, Party> others = new LinkedHashMap<>();
        ties.forEach(tie -> {
            Party other = other(tie, middle.key());
            if (others.size() < MOST && !other.key().equals(Optional.of(middle.key()))) {
                others.putIfAbsent(other.name(), other);
            }
        });
        Map<String, Node> byName = new LinkedHashMap<>();
        int place = 0;
        for (Party other : others.values()) {
            double angle = 2 * Math.PI * place++ / others.size() - Math.PI / 2;
            byName.put(
                    other.name(),
                    new Node(
                            other.key(),
                            other.name(),
                            MIDDLE_X + WIDE * Math.cos(angle),
                            MIDDLE_Y + HIGH * Math.sin(angle),
                            other.key().filter(key -> key.startsWith("person:")).isPresent()));
        }
        return new Network(nodes(centre, byName), edges(middle.key(), centre, ties, byName));
    }

    private static List<Node> nodes(Node centre, Map<String, Node> others) {
        List<Node> nodes = new ArrayList<>(List.of(centre));
        nodes.addAll(others.values());
        return nodes;
    }

    private static List<Edge> edges(String key, Node centre, List<Parties.Tie> ties, Map<String, Node> byName) {
        Map<String, Edge> edges = new LinkedHashMap<>();
        for (Parties.Tie tie : ties) {
            Node node = byName.get(other(tie, key).name());
            if (node != null) {
                edges.putIfAbsent(
                        node.name() + "\n" + tie.claim().type(),
                        new Edge(
                                centre,
                                node,
                                Wording.words(tie.claim().type()),
                                tie.claim().isDenial(),
                                tie.claim().citation().report(),
                                tie.claim().id()));
            }
        }
        return List.copyOf(edges.values());
    }

    private static Party other(Parties.Tie tie, String key) {
        return tie.subject().key().filter(key::equals).isPresent() ? tie.object() : tie.subject();
    }
}
