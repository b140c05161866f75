/// How a text sounds: formal or not, how it addresses its reader, with which feelings, how sure of
/// itself, and whether it offends. Start at `ToneEngine`; word lists with their sources lie beside it
/// as resources.
@NullMarked
package io.proofstream.worker.engines.tone;

import org.jspecify.annotations.NullMarked;
