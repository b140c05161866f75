/// What is asked for: a job, its tasks, their kinds and their lane. Start at `JobManifest`.
@NullMarked
package io.proofstream.common.job;

import org.jspecify.annotations.NullMarked;
