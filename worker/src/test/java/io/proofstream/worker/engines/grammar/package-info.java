/// Tests of the grammar engine. Start at `GrammarEngineTest`; `Checked` runs the engine.
@NullMarked
package io.proofstream.worker.engines.grammar;

import org.jspecify.annotations.NullMarked;
