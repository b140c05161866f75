/// The read model's tests. Start at `JobFoldPropertiesTest`.
@NullMarked
package io.proofstream.api.projection;

import org.jspecify.annotations.NullMarked;
