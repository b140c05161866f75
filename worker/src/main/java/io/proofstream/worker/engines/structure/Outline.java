package io.proofstream.worker.engines.structure;

import io.proofstream.common.content.Content;
import io.proofstream.common.content.Format;
import io.proofstream.worker.engines.messages.Messages;
import io.proofstream.worker.engines.text.Block;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;

/// A document by its parts, with their sizes in words.
///
/// @param parts all blocks but menus, in reading order
/// @param sections stretches of text under one heading; the first may have none
record Outline(Content content, Document document, List<Part> parts, List<Section> sections, int words) {

    private static final Messages<StructureMessage> MESSAGES = Messages.of(StructureMessage.class);

    record Part(Block block, int words) {

        boolean isHeading() {
            return block.kind() == Block.Kind.HEADING;
        }

        /// What is read as running text.
        boolean isParagraph() {
            return block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.QUOTE;
        }
    }

    /// @param start where the section begins: its heading, or its first block
    record Section(Part start, int words) {}

    static Outline of(Content content, Document document) {
        List<Part> parts = new ArrayList<>();
        int word = 0;
        int total = 0;
        for (Block block : document.blocks()) {
            int first = word;
            while (word < document.words().size()
                    && document.words().get(word).end() <= block.span().end()) {
                word++;
            }
            if (block.kind() != Block.Kind.NAVIGATION) {
                parts.add(new Part(block, word - first));
                total += word - first;
            }
        }
        return new Outline(content, document, parts, sections(parts), total);
    }

    private static List<Section> sections(List<Part> parts) {
        List<Section> sections = new ArrayList<>();
        Part start = null;
        int words = 0;
        for (Part part : parts) {
            if (part.isHeading()) {
                if (start != null) {
                    sections.add(new Section(start, words));
                }
                start = part;
                words = 0;
            } else {
                start = start == null ? part : start;
                words += part.words();
            }
        }
        if (start != null) {
            sections.add(new Section(start, words));
        }
        return sections;
    }

    /// In the language of the text.
    String say(StructureMessage message, Object... values) {
        return MESSAGES.in(document.language(), message, values);
    }

    /// Plain text has no marks for headings, images or alignment: rules on them do not apply.
    boolean isMarkedUp() {
        return content.format() != Format.TEXT;
    }

    List<Part> headings() {
        return parts.stream().filter(Part::isHeading).toList();
    }

    List<Part> paragraphs() {
        return parts.stream().filter(Part::isParagraph).toList();
    }

    String text(Part part) {
        return part.block().span().of(document.text());
    }

    Span span(Part part) {
        return part.block().span();
    }
}
