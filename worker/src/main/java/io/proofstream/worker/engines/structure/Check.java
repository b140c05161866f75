package io.proofstream.worker.engines.structure;

import io.proofstream.worker.engines.analysis.Verdict;

/// One thing that makes a page easy or hard to find one's way in.
interface Check {

    Verdict judge(Outline outline) throws InterruptedException;
}
