/// How the checks of an analysis judge, and how their judgements make one score. Start at `Verdict`.
@NullMarked
package io.proofstream.worker.engines.verdict;

import org.jspecify.annotations.NullMarked;
