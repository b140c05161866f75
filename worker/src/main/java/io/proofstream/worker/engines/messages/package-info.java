/// What analyses say, as data: a file of messages for each language beside the enum that names them. Start at
/// `Messages`; `Wording` has the notation.
@NullMarked
package io.proofstream.worker.engines.messages;

import org.jspecify.annotations.NullMarked;
