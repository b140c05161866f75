/// Tests of how jobs are read. Start at `ReadingIT`.
@NullMarked
package io.proofstream.api.reading;

import org.jspecify.annotations.NullMarked;
