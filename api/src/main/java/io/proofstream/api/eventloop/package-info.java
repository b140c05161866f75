/// The threads that read requests and write answers.
@NullMarked
package io.proofstream.api.eventloop;

import org.jspecify.annotations.NullMarked;
