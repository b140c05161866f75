/// How easily a text is read: formulas, and habits of style that slow a reader down. Start at
/// `ReadabilityEngine`; each check is a class, each language a folder of data.
@NullMarked
package io.proofstream.worker.engines.readability;

import org.jspecify.annotations.NullMarked;
