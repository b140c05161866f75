/// The event stream of a job, as server-sent events. Start at `EventsResource`.
@NullMarked
package io.proofstream.api.events;

import org.jspecify.annotations.NullMarked;
