/// Results that are known already. Start at `ResultCache`.
@NullMarked
package io.proofstream.api.cache;

import org.jspecify.annotations.NullMarked;
