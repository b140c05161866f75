package io.proofstream.worker.engines.text;

/// Where text that was taken out of a larger source stands in it.
interface Offsets {

    /// Of a text that is the source.
    Offsets SAME = offset -> offset;

    /// The offset in the source of an offset in the text that was taken out.
    int of(int offset);

    /// Text that stands in the source as it is, from `start` on.
    static Offsets shifted(int start) {
        return offset -> offset + start;
    }

    /// Writes onto a page by the rules of the web, or with all white space as it is.
    default Escapes.Writer onto(Page page, boolean preserved) {
        Offsets offsets = this;
        return new Escapes.Writer() {
            @Override
            public void plain(String text, int from, int to) {
                if (preserved) {
                    page.verbatim(text, from, to, offsets);
                } else {
                    page.flow(text, from, to, offsets);
                }
            }

            @Override
            public void decoded(String seen, int from, int to) {
                if (!preserved && seen.length() == 1 && Page.isSpace(seen.charAt(0))) {
                    page.space(offsets.of(from), offsets.of(to));
                } else {
                    page.instead(seen, offsets.of(from), offsets.of(to));
                }
            }
        };
    }
}
