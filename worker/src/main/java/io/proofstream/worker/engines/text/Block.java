package io.proofstream.worker.engines.text;

/// One block of what a reader sees.
///
/// @param level of a heading, 1 to 6; nesting depth of a list item, from 1; otherwise 0
/// @param span in the document's visible text
public record Block(Kind kind, int level, Span span) {

    /// What a block is.
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        QUOTE,
        TABLE_CELL,
        CAPTION,
        /// Code is shown but not read: analyses of language pass over it.
        CODE,
        /// Menus are shown but are not the content: analyses of language pass over them.
        NAVIGATION;

        /// Whether analyses of language read it: only then it has sentences and words.
        public boolean holdsLanguage() {
            return switch (this) {
                case HEADING, PARAGRAPH, LIST_ITEM, QUOTE, TABLE_CELL, CAPTION -> true;
                case CODE, NAVIGATION -> false;
            };
        }
    }
}
