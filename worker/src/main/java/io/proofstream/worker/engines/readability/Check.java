package io.proofstream.worker.engines.readability;

import io.proofstream.worker.engines.analysis.Verdict;

/// One thing that makes a text easy or hard to read.
interface Check {

    Verdict judge(Prose prose, Counts counts, Language language) throws InterruptedException;
}
