package org.sitrep.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sitrep.resolve.Judgement;
import org.sitrep.resolve.SameHappening;
import org.sitrep.store.Judgements;
import org.sitrep.web.Api.Route;
import org.sitrep.web.picture.EventDecisions;
import tools.jackson.databind.JsonNode;

/** Merging and splitting events, as the API takes it: as decisions on two claims, each of which can be taken back. */
final class EventApi {

    /** A person decides on as many pairs at a time; an event of hundreds of tellings is split in steps. */
    private static final int MOST_PAIRS = 500;

    /** How a request is said in decisions on two claims. */
    private interface InPairs {
        List<SameHappening> of(EventDecisions decisions, List<String> claims);
    }

    private final OpenCase open;

    EventApi(OpenCase open) {
        this.open = open;
    }

    List<Route> routes() {
        return List.of(
                Api.post("/events/merge", context -> decide(context, EventDecisions::merge)),
                Api.post("/events/split", context -> decide(context, EventDecisions::split)),
                Api.post("/events/apart", context -> decide(context, EventDecisions::apart)));
    }

    private void decide(Context context, InPairs inPairs) {
        JsonNode asked = Decisions.body(context);
        String reason = Decisions.reason(asked);
        List<SameHappening> standing =
                open.file().read(handle -> new Judgements(handle).forFusion().happenings());
        List<SameHappening> pairs = inPairs.of(new EventDecisions(open.picture(), standing), claims(asked));
        if (pairs.size() > MOST_PAIRS) {
            throw new BadRequestResponse(
                    "expected a decision on at most " + MOST_PAIRS + " pairs of reports; this is on " + pairs.size());
        }
        List<String> made = open.file().write(handle -> {
            Judgements judgements = new Judgements(handle);
            return pairs.stream()
                    .map(pair -> judgements
                            .onHappening(
                                    open.analyst(),
                                    pair.first(),
                                    pair.second(),
                                    pair.same() ? Judgement.CONFIRMED : Judgement.REJECTED,
                                    reason)
                            .id())
                    .toList();
        });
        Api.json(context, Map.of("decided", made));
    }

    private static List<String> claims(JsonNode asked) {
        List<String> claims = new ArrayList<>();
        for (JsonNode claim : asked.path("claims")) {
            if (!claim.isString()) {
                throw new BadRequestResponse("expected ids of claims in field \"claims\"");
            }
            claims.add(claim.stringValue());
        }
        return claims;
    }
}
