package io.proofstream.api.projection;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where an event stands in its job's stream: the offset of the ledger record that it follows from, and its number
/// among the events that follow from that record. The same event has the same id on every instance and after every
/// rebuild. As text, ids sort as the events do.
public record EventId(long offset, int part) implements Comparable<EventId> {

    private static final Pattern TEXT = Pattern.compile("(\\d{13})-(\\d{3})");

    public EventId {
        if (offset < 0 || part < 0 || part > 999) {
            throw new IllegalArgumentException("not an event id: " + offset + "-" + part);
        }
    }

    public static Optional<EventId> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new EventId(Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(EventId other) {
        int byOffset = Long.compare(offset, other.offset);
        return byOffset != 0 ? byOffset : Integer.compare(part, other.part);
    }

    @Override
    public String toString() {
        String digits = Long.toString(offset);
        String number = Integer.toString(part);
        return "0".repeat(Math.max(0, 13 - digits.length())) + digits + "-" + "0".repeat(3 - number.length()) + number;
    }
}
