package io.proofstream.worker.engines;

import io.proofstream.common.content.Content;
import io.proofstream.common.job.Params;

/// What an engine is asked to do.
///
/// @param language ISO 639-1 code, or `und` where it could not be told
public record Assignment(Content content, String language, Params params) {}
