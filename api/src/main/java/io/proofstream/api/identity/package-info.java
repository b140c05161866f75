/// Who is calling, and for which tenant. Start at `Caller`.
@NullMarked
package io.proofstream.api.identity;

import org.jspecify.annotations.NullMarked;
