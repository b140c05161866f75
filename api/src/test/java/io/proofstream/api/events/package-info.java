/// The event stream's tests. Start at `EventsIT`.
@NullMarked
package io.proofstream.api.events;

import org.jspecify.annotations.NullMarked;
