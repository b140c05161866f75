/// What is analysed, and the address of a result: canonical content and its hash. Start at `Content`, then `CacheKey`.
@NullMarked
package io.proofstream.common.content;

import org.jspecify.annotations.NullMarked;
