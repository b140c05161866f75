/// Where records end that nobody can answer. Start at `DeadLetters`.
@NullMarked
package io.proofstream.worker.deadletter;

import org.jspecify.annotations.NullMarked;
