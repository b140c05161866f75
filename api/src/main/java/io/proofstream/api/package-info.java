/// The edge and the read model. `submission` takes jobs, `projection` folds their events, `events` streams them.
@NullMarked
package io.proofstream.api;

import org.jspecify.annotations.NullMarked;
