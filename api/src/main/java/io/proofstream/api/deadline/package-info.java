/// A job that nobody waits for any more ends. Start at `DeadlineSweeper`.
@NullMarked
package io.proofstream.api.deadline;

import org.jspecify.annotations.NullMarked;
