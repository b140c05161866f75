/// How the ledger's answers are counted. Start at `AcknowledgementsTest`.
@NullMarked
package io.proofstream.api.queue;

import org.jspecify.annotations.NullMarked;
