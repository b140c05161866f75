/// Takes tasks off the lanes, each as a slot falls free. Start at `LaneIntake`; `SlotAllocator` decides whose turn it
/// is.
@NullMarked
package io.proofstream.worker.intake;

import org.jspecify.annotations.NullMarked;
