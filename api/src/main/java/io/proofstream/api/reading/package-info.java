/// Jobs, read one by one and as a list. Start at `JobReadResource`.
@NullMarked
package io.proofstream.api.reading;

import org.jspecify.annotations.NullMarked;
