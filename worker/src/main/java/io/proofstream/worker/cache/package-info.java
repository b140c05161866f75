/// Results that are known already. Start at `ResultCache`.
@NullMarked
package io.proofstream.worker.cache;

import org.jspecify.annotations.NullMarked;
