package io.proofstream.worker.engines.sentiment;

import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.embedding.ModelUnavailable;
import io.proofstream.worker.engines.text.Document;

/// Judges texts of one language.
interface Judge {

    /// @param document has at least one sentence
    /// @throws InterruptedException when the work was called off
    Judgement judge(Document document, Partials partials) throws InterruptedException, ModelUnavailable;
}
