package io.proofstream.worker.engines.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A message in one language, with places for values: `{0}` is the first value as it is, `{0.1}` the first with one
/// decimal, written as the language writes it, and `{0:sentence|sentences}` the first form when the first value is 1,
/// else the second.
final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:\\.(\\d)|:([^|{}]*)\\|([^|{}]*))?}");

    /// A stretch of the message.
    private sealed interface Piece {

        record Words(String text) implements Piece {}

        record Value(int index) implements Piece {}

        record Decimal(int index, int decimals) implements Piece {}

        record Form(int index, String one, String many) implements Piece {}
    }

    private final List<Piece> pieces;
    private final Locale locale;
    private final int values;

    private Wording(List<Piece> pieces, Locale locale, int values) {
        this.pieces = pieces;
        this.locale = locale;
        this.values = values;
    }

    /// @throws IllegalStateException when a brace belongs to no place, or a value has none
    static Wording of(String text, Locale locale) {
        List<Piece> pieces = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        int from = 0;
        while (place.find()) {
            pieces.add(new Piece.Words(text.substring(from, place.start())));
            pieces.add(piece(place));
            from = place.end();
        }
        pieces.add(new Piece.Words(text.substring(from)));
        List<Integer> used = PLACE.matcher(text)
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .distinct()
                .sorted()
                .toList();
        boolean gaps = !used.isEmpty() && used.getLast() != used.size() - 1;
        String words = PLACE.matcher(text).replaceAll("");
        boolean stray = words.indexOf('{') >= 0 || words.indexOf('}') >= 0;
        if (gaps || stray) {
            throw new IllegalStateException("not a message with values from {0} on: " + text);
        }
        return new Wording(List.copyOf(pieces), locale, used.size());
    }

    private static Piece piece(MatchResult place) {
        int index = Integer.parseInt(place.group(1));
        if (place.group(2) != null) {
            return new Piece.Decimal(index, Integer.parseInt(place.group(2)));
        }
        return place.group(3) == null ? new Piece.Value(index) : new Piece.Form(index, place.group(3), place.group(4));
    }

    /// How many values it takes.
    int values() {
        return values;
    }

    /// @throws IllegalArgumentException when there are more or fewer values than places for them
    String with(Object... given) {
        if (given.length != values) {
            throw new IllegalArgumentException(given.length + " values for " + values + " in: " + pieces);
        }
        return pieces.stream().map(piece -> said(piece, given)).collect(Collectors.joining());
    }

    private String said(Piece piece, Object[] given) {
        return switch (piece) {
            case Piece.Words(String text) -> text;
            case Piece.Value(int index) -> given[index].toString();
            case Piece.Decimal(int index, int decimals) -> String.format(locale, "%." + decimals + "f", given[index]);
            case Piece.Form(int index, String one, String many) ->
                ((Number) given[index]).longValue() == 1 ? one : many;
        };
    }
}
