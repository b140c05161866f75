/// Carries one task through. Start at `TaskExecution`, whose one method is the path; the other classes are its steps.
@NullMarked
package io.proofstream.worker.execution;

import org.jspecify.annotations.NullMarked;
