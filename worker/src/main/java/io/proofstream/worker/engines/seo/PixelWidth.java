package io.proofstream.worker.engines.seo;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// How wide a line of text is as a search result sets its titles: in Arial at 20 pixels.
final class PixelWidth {

    private static final int FONT_SIZE = 20;

    /// What has no width in the table: other scripts are about as wide as a Latin capital, ideographs and emoji a
    /// full square.
    private static final int OTHER = 600;

    private static final int SQUARE = 1_000;

    private static final Map<Integer, Integer> WIDTHS = widths();

    private PixelWidth() {}

    static int of(String text) {
        long thousandths = Normalizer.normalize(text.strip(), Normalizer.Form.NFC)
                .codePoints()
                .mapToLong(PixelWidth::width)
                .sum();
        return (int) Math.round(thousandths * FONT_SIZE / 1_000.0);
    }

    private static int width(int c) {
        Integer known = WIDTHS.get(c);
        if (known != null) {
            return known;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.CONTROL) {
            return 0;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return width('.');
        }
        int base =
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).codePointAt(0);
        if (base != c) {
            return width(base);
        }
        return Character.isIdeographic(c) || Character.isEmojiPresentation(c) ? SQUARE : OTHER;
    }

    private static Map<Integer, Integer> widths() {
        Map<Integer, Integer> widths = new HashMap<>();
        for (String line : WordLists.lines("advance-widths.txt")) {
            int space = line.indexOf(' ');
            int width = Integer.parseInt(line.substring(0, space));
            line.substring(space + 1).codePoints().forEach(c -> widths.put(c, width));
        }
        return Map.copyOf(widths);
    }
}
