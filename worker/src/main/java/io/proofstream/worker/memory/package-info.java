/// How much memory the worker keeps. Start at `HeapGrowth`.
@NullMarked
package io.proofstream.worker.memory;

import org.jspecify.annotations.NullMarked;
