package org.sitrep.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FeedReaderTest {

    @Test
    void a_feed_lists_its_pages_once_each() {
        assertThat(addresses("<rss version='2.0'><channel><title>Sahara Meridian</title>"
                        + "<item><title>One</title><link>https://meridian.example/1</link></item>"
                        + "<item><title>One again</title><link>https://meridian.example/1</link></item>"
                        + "<item><title>Two</title><link>https://meridian.example/2</link></item></channel></rss>"))
                .containsExactly("https://meridian.example/1", "https://meridian.example/2");
    }

    @Test
    void an_atom_feed_is_read_as_well() {
        assertThat(addresses("<feed xmlns='http://www.w3.org/2005/Atom'><title>Courier</title><entry><title>One</title>"
                        + "<link href='https://courier.example/1'/></entry></feed>"))
                .containsExactly("https://courier.example/1");
    }

    @Test
    void a_feed_that_reads_files_of_this_machine_is_refused() {
        assertThatThrownBy(
                        () -> addresses("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                                + "<rss version='2.0'><channel><item><link>&x;</link></item></channel></rss>"))
                .isInstanceOf(FetchException.class);
    }

    @Test
    void a_feed_of_a_billion_laughs_is_refused() {
        StringBuilder laughs = new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY l0 'ha'>");
        for (int level = 1; level < 12; level++) {
            laughs.append("<!ENTITY l")
                    .append(level)
                    .append(" '")
                    .append(("&l" + (level - 1) + ";").repeat(10))
                    .append("'>");
        }
        laughs.append("]><rss version='2.0'><channel><title>&l11;</title></channel></rss>");
        assertThatThrownBy(() -> addresses(laughs.toString())).isInstanceOf(FetchException.class);
    }

    @Test
    void what_is_no_feed_is_said_to_be_none() {
        assertThatThrownBy(() -> addresses("Bara fell.")).hasMessageContaining("expected an RSS or Atom feed");
    }

    private static java.util.List<String> addresses(String feed) {
        return FeedReader.addresses(feed.getBytes(StandardCharsets.UTF_8));
    }
}
