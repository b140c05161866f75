/// What a person at a terminal sees: colour, width, and one clear line when something is wrong. Start at `Terminal`.
@NullMarked
package io.proofstream.launcher.console;

import org.jspecify.annotations.NullMarked;
