package org.sitrep.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.sitrep.web.guard.LoopbackGuard;

/** Renders the pages. */
final class Pages {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "org.sitrep.web.pages");
    private final String caseName;
    private final LoopbackGuard guard;
    private final String analyst;
    private final BooleanSupplier renewing;

    /** @param renewing whether the picture is being made anew */
    Pages(String caseName, LoopbackGuard guard, String analyst, BooleanSupplier renewing) {
        this.caseName = caseName;
        this.guard = guard;
        this.analyst = analyst;
        this.renewing = renewing;
    }

    /** @param active entry of the menu */
    void show(Context context, String template, String title, String active, Map<String, Object> content) {
        Map<String, Object> parameters = new HashMap<>(content);
        parameters.put("frame", new Frame(caseName, title, active, guard.token(), analyst, renewing.getAsBoolean()));
        StringOutput page = new StringOutput();
        engine.render(template + ".jte", parameters, page);
        context.html(page.toString());
    }
}
