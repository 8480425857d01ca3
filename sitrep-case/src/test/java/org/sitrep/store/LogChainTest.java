package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every change to a log of a thousand entries is found. */
class LogChainTest {

    private static final int LENGTH = 1_000;

    private static final List<LogEntry> ENTRIES = entries();

    private static List<LogEntry> entries() {
        List<LogEntry> entries = new ArrayList<>();
        String previous = "";
        for (int number = 1; number <= LENGTH; number++) {
            LogEntry entry = LogEntry.chained(
                    number, "2024-05-06T07:08:09Z", "Anna", LogEntry.Act.ADD, "r" + number, "c" + number, "", previous);
            entries.add(entry);
            previous = entry.hash();
        }
        return entries;
    }

    /** Follows the changed log from the last entry before the change. */
    private static boolean isFound(List<LogEntry> changed, int from) {
        LogChain chain = from == 0 ? LogChain.fromStart() : LogChain.after(ENTRIES.get(from - 1));
        for (LogEntry entry : changed.subList(from, changed.size())) {
            if (!chain.follow(entry).isEmpty()) {
                return true;
            }
        }
        return chain.end(LENGTH, ENTRIES.get(LENGTH - 1).hash()).isPresent();
    }

    private static List<LogEntry> edits(LogEntry e) {
        LogEntry.Act act = LogEntry.Act.PURGE;
        return List.of(
                new LogEntry(
                        e.number() + 1,
                        e.at(),
                        e.who(),
                        e.act(),
                        e.subject(),
                        e.contentSha256(),
                        "",
                        e.previous(),
                        e.hash()),
                new LogEntry(
                        e.number(),
                        "2024-05-07",
                        e.who(),
                        e.act(),
                        e.subject(),
                        e.contentSha256(),
                        "",
                        e.previous(),
                        e.hash()),
                new LogEntry(
                        e.number(),
                        e.at(),
                        "Bela",
                        e.act(),
                        e.subject(),
                        e.contentSha256(),
                        "",
                        e.previous(),
                        e.hash()),
                new LogEntry(
                        e.number(), e.at(), e.who(), act, e.subject(), e.contentSha256(), "", e.previous(), e.hash()),
                new LogEntry(e.number(), e.at(), e.who(), e.act(), "r0", e.contentSha256(), "", e.previous(), e.hash()),
                new LogEntry(e.number(), e.at(), e.who(), e.act(), e.subject(), "", "", e.previous(), e.hash()),
                new LogEntry(
                        e.number(),
                        e.at(),
                        e.who(),
                        e.act(),
                        e.subject(),
                        e.contentSha256(),
                        "why",
                        e.previous(),
                        e.hash()),
                new LogEntry(e.number(), e.at(), e.who(), e.act(), e.subject(), e.contentSha256(), "", "0", e.hash()),
                new LogEntry(
                        e.number(), e.at(), e.who(), e.act(), e.subject(), e.contentSha256(), "", e.previous(), "0"),
                LogEntry.chained(
                        e.number(), e.at(), "Bela", e.act(), e.subject(), e.contentSha256(), "", e.previous()));
    }

    @Test
    void a_log_as_it_was_written_is_sound() {
        assertThat(isFound(ENTRIES, 0)).isFalse();
    }

    @Test
    void an_edit_of_any_field_of_any_entry_is_found_even_with_its_hash_made_anew() {
        for (int i = 0; i < LENGTH; i++) {
            for (LogEntry edited : edits(ENTRIES.get(i))) {
                List<LogEntry> changed = new ArrayList<>(ENTRIES);
                changed.set(i, edited);
                assertThat(isFound(changed, i)).as(edited.toString()).isTrue();
            }
        }
    }

    @Test
    void any_entry_that_is_deleted_is_missed_the_last_one_too() {
        for (int i = 0; i < LENGTH; i++) {
            List<LogEntry> changed = new ArrayList<>(ENTRIES);
            changed.remove(i);
            assertThat(isFound(changed, i)).as("entry " + (i + 1)).isTrue();
        }
    }

    @Test
    void two_entries_that_change_places_are_found_wherever_they_stand() {
        for (int i = 0; i + 1 < LENGTH; i++) {
            for (int other : List.of(i + 1, LENGTH - 1 - i)) {
                if (other != i) {
                    List<LogEntry> changed = new ArrayList<>(ENTRIES);
                    changed.set(i, ENTRIES.get(other));
                    changed.set(other, ENTRIES.get(i));
                    assertThat(isFound(changed, Math.min(i, other)))
                            .as(i + " and " + other)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void entries_that_were_written_anew_to_the_end_do_not_have_the_hash_that_was_kept() {
        LogEntry first = ENTRIES.get(0);
        LogEntry forged =
                LogEntry.chained(1, first.at(), "Bela", first.act(), first.subject(), first.contentSha256(), "", "");
        LogChain chain = LogChain.fromStart();
        assertThat(chain.follow(forged)).isEmpty();
        assertThat(chain.end(1, forged.hash())).isEqualTo(Optional.empty());
        assertThat(forged.hash()).isNotEqualTo(first.hash());
    }
}
