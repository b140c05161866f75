/// A record as a lane hands it out. Start at `Delivery`.
@NullMarked
package io.proofstream.worker.delivery;

import org.jspecify.annotations.NullMarked;
