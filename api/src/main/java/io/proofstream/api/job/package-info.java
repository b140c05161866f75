/// A job as callers see it. Start at `JobView`.
@NullMarked
package io.proofstream.api.job;

import org.jspecify.annotations.NullMarked;
