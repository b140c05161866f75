/// The command line. Start at `Main`; `stack` runs the processes, `analyze` shows findings as they stream, `console` is
/// what both say to a person.
@NullMarked
package io.proofstream.launcher;

import org.jspecify.annotations.NullMarked;
