/// Sentences as points in a space of 384 dimensions where those that mean alike lie near, and linear
/// probes that read a property off such a point. English only. Start at `Embeddings`, then `Probe`.
@NullMarked
package io.proofstream.worker.engines.embedding;

import org.jspecify.annotations.NullMarked;
