/// What can go wrong with a task, with a stable code. Start at `Failure`.
@NullMarked
package io.proofstream.common.failure;

import org.jspecify.annotations.NullMarked;
