/// How positive a text is, sentence by sentence and as a whole. Start at `SentimentEngine`; English is
/// judged by `ProbeJudge`, the other languages by `LexiconJudge`.
@NullMarked
package io.proofstream.worker.engines.sentiment;

import org.jspecify.annotations.NullMarked;
