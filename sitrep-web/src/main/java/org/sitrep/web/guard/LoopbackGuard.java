package org.sitrep.web.guard;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets in only what a browser on this machine asks of this desk. A page of another origin that a browser has open can
 * send requests to loopback too, under a name that resolves to it (DNS rebinding) or by a form; so the Host must be a
 * name of loopback with this port, and what changes something must come from this origin and carry the desk's token.
 */
public final class LoopbackGuard {

    /** The header that carries the token. */
    public static final String TOKEN = "X-Sitrep-Token";

    /** The form field that carries the token. */
    public static final String TOKEN_FIELD = "token";

    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);

    private final String token;
    private final IntSupplier port;

    /** @param port the port the desk listens on; asked for with every request */
    public LoopbackGuard(String token, IntSupplier port) {
        this.token = token;
        this.port = port;
    }

    public String token() {
        return token;
    }

    /** @throws ForbiddenResponse with the reason */
    public void check(Context context) {
        int own = port.getAsInt();
        List<String> hosts = List.of("127.0.0.1:" + own, "localhost:" + own, "[::1]:" + own);
        if (!hosts.contains(lower(context.header("Host")).orElse(""))) {
            throw new ForbiddenResponse("This desk answers only under its own address on this machine.");
        }
        Optional<String> origin = lower(context.header("Origin"));
        if (origin.isPresent() && hosts.stream().noneMatch(host -> origin.get().equals("http://" + host))) {
            throw new ForbiddenResponse("The request comes from another site.");
        }
        if (READING.contains(context.method())) {
            return;
        }
        if (lower(context.header("Sec-Fetch-Site")).filter("cross-site"::equals).isPresent()) {
            throw new ForbiddenResponse("The request comes from another site.");
        }
        if (!sameToken(given(context))) {
            throw new ForbiddenResponse("The request lacks the token of this desk; reload the page.");
        }
    }

    private boolean sameToken(String given) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static String given(Context context) {
        return Optional.ofNullable(context.header(TOKEN))
                .or(() -> Optional.ofNullable(context.formParam(TOKEN_FIELD)))
                .orElse("");
    }

    private static Optional<String> lower(@Nullable String value) {
        return Optional.ofNullable(value).map(text -> text.toLowerCase(Locale.ROOT));
    }
}
