/// How a text is built: headings, sections, paragraphs, lists, images. Start at `StructureEngine`; each
/// rule is a class.
@NullMarked
package io.proofstream.worker.engines.structure;

import org.jspecify.annotations.NullMarked;
