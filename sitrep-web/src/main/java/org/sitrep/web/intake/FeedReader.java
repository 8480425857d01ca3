package org.sitrep.web.intake;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the addresses that an RSS or Atom feed lists. A feed with a document type, and so with entities, is refused.
 */
public final class FeedReader {

    private static final int MOST_ENTRIES = 500;

    private FeedReader() {}

    /**
     * In the order of the feed, each once.
     *
     * @throws FetchException if it is no feed
     */
    public static List<String> addresses(byte[] bytes) {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes), true)) {
            SyndFeed feed = input.build(reader);
            List<String> addresses = new ArrayList<>();
            for (SyndEntry entry : feed.getEntries()) {
                String link = entry.getLink();
                if (link != null && !link.isBlank() && !addresses.contains(link) && addresses.size() < MOST_ENTRIES) {
                    addresses.add(link.strip());
                }
            }
            return addresses;
        } catch (FeedException | IOException | IllegalArgumentException wrong) {
            throw new FetchException(
                    "expected an RSS or Atom feed without a document type; " + wrong.getMessage(), wrong);
        }
    }
}
