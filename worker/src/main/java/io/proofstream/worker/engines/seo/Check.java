package io.proofstream.worker.engines.seo;

/// Looks at one side of a page and remarks on it. Says nothing of a rule that does not apply.
@FunctionalInterface
interface Check {

    void check(SeoPage page, Remarks remarks) throws InterruptedException;
}
