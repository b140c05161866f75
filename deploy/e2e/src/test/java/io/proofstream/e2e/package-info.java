/// The whole path as a user takes it, on a stack of separate processes, and what faults do to it.
@NullMarked
package io.proofstream.e2e;

import org.jspecify.annotations.NullMarked;
