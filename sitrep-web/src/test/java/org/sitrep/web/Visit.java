package org.sitrep.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** One tab at work, with everything that went wrong in it. */
final class Visit implements AutoCloseable {

    private static final double PATIENCE_IN_MILLISECONDS = 120_000;

    private final BrowserContext context;
    private final Page page;
    private final String root;
    private final List<String> faults = new ArrayList<>();

    Visit(Chromium chromium, Desk desk, int width, int height) {
        root = desk.address();
        context = chromium.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, height));
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
        page.setDefaultNavigationTimeout(PATIENCE_IN_MILLISECONDS);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add("console: " + message.text());
            }
        });
        page.onPageError(error -> faults.add("script: " + error));
        page.onDialog(dialog -> {
            faults.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(root) && !request.url().startsWith("data:")) {
                faults.add("foreign: " + request.url());
            }
        });
    }

    /** Opens a page of the desk and waits for its scripts. */
    Page open(String path) {
        page.navigate(root + path.substring(1));
        page.locator("main:not(:has(#map)), main:has(#map[data-ready])").waitFor();
        return page;
    }

    List<String> faults() {
        return faults;
    }

    @Override
    public void close() {
        context.close();
    }
}
