package org.sitrep.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.resolve.Judgement;
import org.sitrep.resolve.Resolution;
import org.sitrep.store.Judgements;
import org.sitrep.store.RecordedJudgement;
import org.sitrep.store.Setting;
import org.sitrep.store.Settings;
import org.sitrep.web.claims.ClaimFilter;
import org.sitrep.web.review.Agreement;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people decide, as the API takes it. Every decision is on disk and in the log when it is answered. */
final class Decisions {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_WORDS = 2000;
    private static final int MOST_ALIKE = 500;

    private final OpenCase open;

    Decisions(OpenCase open) {
        this.open = open;
    }

    /** All of them, or as many as asked for behind an entry of the log. */
    void list(Context context) {
        long after = number(context, "after").orElse(0L);
        long limit = number(context, "limit").orElse((long) Integer.MAX_VALUE);
        Api.json(
                context,
                open.file().read(handle -> new Judgements(handle).after(after, limit)).stream()
                        .map(Decisions::object)
                        .toList());
    }

    private static Optional<Long> number(Context context, String name) {
        return Parameters.text(context, name).map(value -> {
            if (!value.matches("\\d{1,15}")) {
                throw new BadRequestResponse(
                        "expected a number in parameter \"" + name + "\"; found \"" + value + "\"");
            }
            return Long.parseLong(value);
        });
    }

    private static Map<String, Object> object(RecordedJudgement judgement) {
        Map<String, Object> told = new TreeMap<>(Map.of(
                "id", judgement.id(),
                "topic", judgement.topic().name().toLowerCase(Locale.ROOT),
                "subject", judgement.judgedAs(),
                "verdict", judgement.verdict().label(),
                "entry", judgement.entry(),
                "stands", judgement.endedBy().isEmpty()));
        judgement.second().ifPresent(other -> told.put("other", other.judgedAs()));
        return told;
    }

    void decide(Context context) {
        JsonNode asked = body(context);
        String claim = text(asked, "claim");
        Judgement verdict = verdict(asked);
        String reason = reason(asked);
        RecordedJudgement made =
                open.file().write(handle -> new Judgements(handle).onClaim(open.analyst(), claim, verdict, reason));
        Api.json(context, object(made));
    }

    void withdraw(Context context) {
        JsonNode asked = body(context);
        String id = text(asked, "id");
        open.file().write(handle -> {
            new Judgements(handle).withdraw(open.analyst(), id, reason(asked));
            return id;
        });
        Api.json(context, Map.of("id", id, "stands", false));
    }

    /** Decides on every claim that a filter lets through and nobody has decided on. */
    void alike(Context context) {
        JsonNode asked = body(context);
        Judgement verdict = verdict(asked);
        Map<String, String> reviews = open.reviews();
        List<String> claims = open.find(ClaimFilter.of(context.queryParamMap())).ids().stream()
                .filter(id -> !reviews.containsKey(id))
                .toList();
        if (claims.size() > MOST_ALIKE) {
            throw new BadRequestResponse("expected at most " + MOST_ALIKE + " claims at a time; the filter lets "
                    + claims.size() + " through");
        }
        List<String> made = open.file()
                .write(handle -> claims.stream()
                        .map(claim -> new Judgements(handle)
                                .onClaim(open.analyst(), claim, verdict, reason(asked))
                                .id())
                        .toList());
        Api.json(context, Map.of("decided", made));
    }

    void identity(Context context) {
        JsonNode asked = body(context);
        String id = text(asked, "id");
        Resolution proposal = open.picture().fused().resolutions().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BadRequestResponse("no proposal \"" + id + "\" in this case"));
        RecordedJudgement made = open.file()
                .write(handle ->
                        new Judgements(handle).onIdentity(open.analyst(), proposal, verdict(asked), reason(asked)));
        Api.json(context, object(made));
    }

    /** Sets how reliable a source is; a blank letter takes back what was set. */
    void reliability(Context context) {
        JsonNode asked = body(context);
        String source = text(asked, "source").strip();
        String letter = asked.path("letter").isString() ? asked.path("letter").stringValue() : "";
        String reason = reason(asked);
        if (!letter.matches("[A-F]?")) {
            throw new BadRequestResponse("expected A to F, or nothing, in field \"letter\"; found \"" + letter + "\"");
        }
        open.file().write(handle -> {
            Settings settings = new Settings(handle);
            if (letter.isEmpty()) {
                settings.unset(open.analyst(), Setting.Topic.RELIABILITY, source, reason);
            } else {
                settings.set(open.analyst(), Setting.Topic.RELIABILITY, source, letter, reason);
            }
            return source;
        });
        Api.json(context, Map.of("source", source, "letter", letter));
    }

    void agreement(Context context) {
        Map<String, String> reviews = open.reviews();
        Api.json(context, open.file().read(handle -> Agreement.of(handle, reviews)));
    }

    static JsonNode body(Context context) {
        try {
            JsonNode body = JSON.readTree(context.bodyAsBytes());
            if (body.isObject()) {
                return body;
            }
        } catch (JacksonException wrong) {
            throw new BadRequestResponse("expected a JSON object; " + wrong.getOriginalMessage());
        }
        throw new BadRequestResponse("expected a JSON object");
    }

    static String text(JsonNode asked, String field) {
        return Optional.of(asked.path(field))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new BadRequestResponse("expected text in field \"" + field + "\""));
    }

    static String reason(JsonNode asked) {
        String reason = asked.path("reason").isString()
                ? asked.path("reason").stringValue().strip()
                : "";
        if (reason.length() > MOST_WORDS) {
            throw new BadRequestResponse("expected a reason of at most " + MOST_WORDS + " characters");
        }
        return reason;
    }

    private static Judgement verdict(JsonNode asked) {
        String label = text(asked, "verdict");
        return List.of(Judgement.CONFIRMED, Judgement.REJECTED, Judgement.UNSURE).stream()
                .filter(verdict -> verdict.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new BadRequestResponse(
                        "expected confirmed, rejected or unsure in field \"verdict\"; found \"" + label + "\""));
    }
}
