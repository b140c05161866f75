/// What is sent smaller than it is, and what arrives so. Start reading at `LongAnswers`; the web app's files were
/// compressed when they were built (`webapp`).
@NullMarked
package io.proofstream.api.compression;

import org.jspecify.annotations.NullMarked;
