/// What LanguageTool and OpenNLP keep to themselves, and has to be known or replaced. Start at `HiddenField`.
@NullMarked
package io.proofstream.worker.engines.grammar.hidden;

import org.jspecify.annotations.NullMarked;
