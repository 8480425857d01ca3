package org.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {

    private static final String BODY =
            "Gunmen attacked a convoy on the road to Harvale on Tuesday, killing three drivers and wounding "
                    + "five others, the district governor said.";

    @TempDir
    private Path folder;

    private static Report text(String text) {
        return new ReportReader()
                .read(text.getBytes(StandardCharsets.UTF_8), "t.txt", InputFormat.TEXT, Publication.unknown());
    }

    private static Report html(String html) {
        return new ReportReader()
                .read(html.getBytes(StandardCharsets.UTF_8), "t.html", InputFormat.AUTO, Publication.unknown());
    }

    private static List<String> parts(Report report) {
        return report.parts().stream()
                .map(part -> part.kind().label() + ": "
                        + report.text().of(part.span()).replaceAll("\\s+", " "))
                .toList();
    }

    @Test
    void text_keeps_its_byte_order_mark_and_line_ends() {
        String text = "\uFEFFConvoy hit near Harvale\r\n\r\n" + BODY + "\r\n";
        Report report = text(text);
        assertThat(report.text().value()).isEqualTo(text);
        assertThat(parts(report)).containsExactly("headline: Convoy hit near Harvale", "paragraph: " + BODY);
    }

    @Test
    void a_wire_dateline_is_a_part_of_its_own_and_dates_the_report() {
        Report report = text("Convoy hit\n\nHARVALE, Norland, 12 March 2024 (Lakes Wire) - " + BODY);
        assertThat(parts(report))
                .containsExactly(
                        "headline: Convoy hit",
                        "dateline: HARVALE, Norland, 12 March 2024 (Lakes Wire) - ",
                        "paragraph: " + BODY);
        assertThat(report.publication().published()).contains(LocalDate.of(2024, 3, 12));
        assertThat(report.publication().basis()).contains(Publication.Basis.DATELINE);
        assertThat(report.publication().dateline()).contains("HARVALE, Norland, 12 March 2024 (Lakes Wire)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harvale, March 15, LWA - ",
                "Harvale, Norland - ",
                "Harvale City--",
                "PORT HARVALE, 3 May, LWA -- "
            })
    void a_dateline_may_name_its_agency_without_brackets_or_none(String dateline) {
        assertThat(text(dateline + BODY).parts().get(0).kind()).isEqualTo(PartKind.DATELINE);
    }

    @Test
    void a_dateline_without_a_year_gives_no_date() {
        Report report = text("HARVALE, Nov 30 (Agency) - " + BODY);
        assertThat(report.parts().get(0).kind()).isEqualTo(PartKind.DATELINE);
        assertThat(report.publication().published()).isEmpty();
    }

    @Test
    void a_wire_in_capitals_with_broken_lines_has_whole_paragraphs() {
        Report report = text("   PORT HARLE, 3 JAN 90 (AGENCIA NORTE) -- [TEXT] THE MINISTRY OF DEFENSE HAS REPORTED\n"
                + "THAT FOUR SOLDIERS DIED WHEN GUERRILLAS BLEW UP A BRIDGE NEAR THE BORDER\nWITH NORLAND YESTERDAY.\n\n"
                + "   A SPOKESMAN SAID THAT THE ATTACK WAS CARRIED OUT WITH DYNAMITE STOLEN\nBY MINERS.\n");
        assertThat(parts(report)).hasSize(3);
        assertThat(report.parts().get(0).kind()).isEqualTo(PartKind.DATELINE);
        assertThat(parts(report).get(2)).endsWith("STOLEN BY MINERS.");
        assertThat(report.publication().published()).contains(LocalDate.of(1990, 1, 3));
    }

    @Test
    void one_paragraph_a_line_is_told_from_broken_lines() {
        Report report = text(BODY + "\n" + BODY.replace("Tuesday", "Wednesday"));
        assertThat(parts(report)).hasSize(2);
    }

    @Test
    void indented_paragraphs_without_blank_lines_are_divided() {
        Report report = text(
                "   Gunmen attacked a convoy on the road to Harvale on Tuesday, killing\nthree drivers and wounding five others, the "
                        + "governor said by phone.\n   The army closed the road in the evening and sent two companies to\nthe pass, where fighting went on.\n");
        assertThat(parts(report)).hasSize(2);
    }

    @Test
    void a_line_that_is_only_a_date_dates_the_report() {
        for (String date : List.of(
                "17 September 2019",
                "September 17, 2019",
                "2019-09-17",
                "Tuesday, 17 September 2019",
                "Published: 17 September 2019, 14:30 GMT",
                "Tue 17 Sep 2019 6:42 pm")) {
            Report report = text("Convoy hit near Harvale\n\n" + date + "\n\n" + BODY);
            assertThat(report.publication().published()).as(date).contains(LocalDate.of(2019, 9, 17));
            assertThat(report.publication().basis()).as(date).contains(Publication.Basis.TEXT);
        }
    }

    @Test
    void dates_that_can_be_read_in_two_ways_or_lack_a_year_are_left_out() {
        for (String date : List.of("03/04/2019", "17 September", "31 February 2019", "Updated: 17 September 2019")) {
            assertThat(text("Convoy hit\n\n" + date + "\n\n" + BODY)
                            .publication()
                            .published())
                    .as(date)
                    .isEmpty();
        }
    }

    @Test
    void clutter_captions_and_bylines_are_told_from_the_report() {
        Report report = text("Accessibility links\n\nConvoy hit near Harvale\n\nBy Jane Doe and Omar Said\n\n" + BODY
                + "\n\n16x9 Image\n\nFILE - Drivers wait at the Harvale depot.\nFILE - Drivers wait at the Harvale depot.\n\n"
                + BODY
                + "\n\nSubscribe to our newsletter\n\nLena Ruiz wrote this story based on Omar Said's reporting from Harvale.\n\n"
                + "Norland Daily is an independent news agency based in Harvale.");
        assertThat(report.parts().stream().map(Part::kind))
                .containsExactly(
                        PartKind.BOILERPLATE,
                        PartKind.HEADLINE,
                        PartKind.BYLINE,
                        PartKind.PARAGRAPH,
                        PartKind.BOILERPLATE,
                        PartKind.CAPTION,
                        PartKind.BOILERPLATE,
                        PartKind.PARAGRAPH,
                        PartKind.BOILERPLATE,
                        PartKind.BYLINE,
                        PartKind.ABOUT);
        assertThat(report.publication().byline()).containsExactly("Jane Doe", "Omar Said");
    }

    @Test
    void comments_of_readers_are_not_read() {
        Report report = text("Convoy hit near Harvale\n\n" + BODY + "\n\n3 comments\n\n" + BODY);
        assertThat(report.readSpans()).hasSize(2);
    }

    @Test
    void a_sentence_about_an_armed_group_at_the_end_is_no_outlet() {
        Report report = text(
                BODY
                        + "\n\nThe Harvale Front is a group of deserters that broadcasts on short wave and is funded by traders.");
        assertThat(report.parts().get(1).kind()).isEqualTo(PartKind.PARAGRAPH);
    }

    @Test
    void parts_cover_all_that_is_not_blank() {
        String text = "A\n\n \u00A0\nBy me\nx y z\n\n\tHARVALE — " + BODY + "\n* * *\n";
        Report report = text(text);
        for (int i = 0; i < text.length(); i++) {
            if (!BlockReader.isBlank(text.charAt(i))) {
                assertThat(report.partAt(i)).as("character " + i).isPresent();
            }
        }
    }

    @Test
    void western_and_sixteen_bit_charsets_are_read() {
        String said = "“" + BODY + "” said José.";
        for (byte[] bytes : List.of(
                said.getBytes(Charset.forName("windows-1252")),
                ("\uFEFF" + said).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + said).getBytes(StandardCharsets.UTF_16BE))) {
            assertThat(new ReportReader()
                            .read(bytes, "t", InputFormat.AUTO, Publication.unknown())
                            .text()
                            .value())
                    .endsWith(said);
        }
    }

    @Test
    void garbled_quotation_marks_stay_where_they_are() {
        String text = "â€œ" + BODY + "â€\u009D";
        assertThat(text(text).text().value()).isEqualTo(text);
    }

    @Test
    void what_is_no_report_is_refused_in_one_line() {
        byte[] russian = "Боевики напали на колонну под городом".getBytes(Charset.forName("windows-1251"));
        for (byte[] bytes : List.of(
                new byte[0],
                " \r\n\t".getBytes(StandardCharsets.UTF_8),
                new byte[] {1, 2, 0, 3},
                "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8),
                "<html><body></body></html>".getBytes(StandardCharsets.UTF_8),
                russian)) {
            assertThatThrownBy(() -> new ReportReader().read(bytes, "bad.txt", InputFormat.AUTO, Publication.unknown()))
                    .isInstanceOf(ReportReadException.class)
                    .hasMessageStartingWith("bad.txt: expected ")
                    .hasMessageContaining("found ")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void a_missing_file_a_directory_and_a_broken_sidecar_are_refused() throws IOException {
        ReportReader reader = new ReportReader();
        assertThatThrownBy(() -> reader.read(folder.resolve("no.txt"), "no.txt", InputFormat.AUTO))
                .isInstanceOf(ReportReadException.class);
        assertThatThrownBy(() -> reader.read(folder, "dir", InputFormat.AUTO)).hasMessageContaining("directory");
        Path file = Files.writeString(folder.resolve("a.txt"), BODY);
        for (String sidecar : List.of("{", "[]", "{\"published\": \"May 2020\"}", "{\"title\": 3}", "")) {
            Files.writeString(folder.resolve("a.meta.json"), sidecar);
            assertThatThrownBy(() -> reader.read(file, "a.txt", InputFormat.AUTO))
                    .isInstanceOf(ReportReadException.class)
                    .hasMessageContaining("a.meta.json")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void a_sidecar_goes_before_the_text_and_names_the_headline() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.txt"), "Evening bulletin\n\nConvoy hit near Harvale\n\n3 May 2020\n\n" + BODY);
        Files.writeString(
                folder.resolve("a.meta.json"),
                "{\"published\": \"2020-05-04\", \"title\": \"Convoy hit near Harvale\", \"url\": null, \"publisher\": \"Norland Daily\"}");
        Report report = new ReportReader().read(file, "a.txt", InputFormat.AUTO);
        assertThat(report.publication().published()).contains(LocalDate.of(2020, 5, 4));
        assertThat(report.publication().basis()).contains(Publication.Basis.SIDECAR);
        assertThat(parts(report))
                .contains("headline: Convoy hit near Harvale")
                .doesNotContain("headline: Evening bulletin");
    }

    @Test
    void of_a_web_page_the_article_is_kept() {
        Report report = html("<html><head><title>x</title><meta property='og:site_name' content='Norland Daily'>"
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Convoy hit\",\"datePublished\":\"2021-02-03T10:00:00Z\","
                + "\"author\":{\"name\":\"Jane Doe\"}}</script></head><body><nav><a href=/>Home</a></nav><div class=cookie-banner>We use cookies</div>"
                + "<article><h1>Convoy hit</h1><p>" + BODY
                + "</p><figure><img src=x><figcaption>Drivers at the depot</figcaption></figure><p>" + BODY
                + "<div class=share-this>Share</div></article><div id=comments><p>They are all liars, " + BODY
                + "</div></body>");
        assertThat(parts(report))
                .containsExactly(
                        "headline: Convoy hit",
                        "paragraph: " + BODY,
                        "caption: Drivers at the depot",
                        "paragraph: " + BODY);
        assertThat(report.publication().published()).contains(LocalDate.of(2021, 2, 3));
        assertThat(report.publication().basis()).contains(Publication.Basis.MARKUP);
        assertThat(report.publication().publisher()).contains("Norland Daily");
        assertThat(report.publication().byline()).containsExactly("Jane Doe");
    }

    @Test
    void paragraphs_divided_by_line_breaks_are_paragraphs() {
        Report report =
                html("<html><body><h1>Convoy hit</h1><div>" + BODY + "<br><br>" + BODY + "</div></body></html>");
        assertThat(report.parts()).hasSize(3);
    }

    @Test
    void a_line_of_fifty_megabytes_is_refused_and_one_of_ten_is_read() {
        byte[] line = new byte[50 * 1024 * 1024];
        Arrays.fill(line, (byte) 'a');
        assertThatThrownBy(() -> new ReportReader().read(line, "long.txt", InputFormat.AUTO, Publication.unknown()))
                .isInstanceOf(ReportReadException.class)
                .hasMessageContaining("20 MB");
        Assertions.assertThat(text("word ".repeat(2_000_000)).parts()).hasSize(1);
    }

    @Test
    void markup_nested_ten_thousand_deep_ends() {
        for (String tag : List.of("div", "b", "table", "span", "p", "ul", "blockquote")) {
            String deep = "<html><body>" + ("<" + tag + ">").repeat(10_000) + BODY;
            org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
                try {
                    html(deep);
                } catch (ReportReadException refused) {
                    assertThat(refused.getMessage()).startsWith("t.html: ");
                }
            });
        }
    }

    @Test
    void random_bytes_are_a_report_or_refused() {
        long seed = 20260811L;
        System.out.println("seed of random reports: " + seed);
        Random random = new Random(seed);
        String[] pieces = {
            "<html>",
            "<p>",
            "</",
            "\n",
            "\r\n",
            " ",
            "KABUL, ",
            "3 May 2020",
            "By Jane",
            "—",
            "(Reuters)",
            "\uFEFF",
            "<!--",
            "&#",
            "\"",
            "FILE: ",
            BODY
        };
        for (int i = 0; i < 600; i++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            if (i % 2 == 0) {
                StringBuilder mixed = new StringBuilder();
                for (int j = random.nextInt(30); j >= 0; j--) {
                    mixed.append(pieces[random.nextInt(pieces.length)]);
                }
                bytes = mixed.toString().getBytes(StandardCharsets.UTF_8);
            }
            for (InputFormat format : InputFormat.values()) {
                try {
                    new ReportReader().read(bytes, "random", format, Publication.unknown());
                } catch (ReportReadException refused) {
                    assertThat(refused.getMessage()).startsWith("random: expected ");
                }
            }
        }
    }

    @Test
    void one_sentence_is_one_paragraph() {
        assertThat(parts(text("Twelve people were killed in a blast in Harvale")))
                .containsExactly("paragraph: Twelve people were killed in a blast in Harvale");
    }
}
