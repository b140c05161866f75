/// What happened to a job, as the ledger records it. Start at `JobEvent`.
@NullMarked
package io.proofstream.common.event;

import org.jspecify.annotations.NullMarked;
