package io.proofstream.launcher.analyze;

/// One event of a stream.
///
/// @param id empty when the stream gave none
/// @param name `message` when the stream gave none
record ServerSentEvent(String id, String name, String data) {}
