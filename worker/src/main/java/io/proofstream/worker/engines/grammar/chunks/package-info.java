/// Finds the phrases of English sentences as LanguageTool's own chunker does, in less than half of its time. Start at
/// `SwiftChunks`.
@NullMarked
package io.proofstream.worker.engines.grammar.chunks;

import org.jspecify.annotations.NullMarked;
