/// Submits pages over HTTP and shows what is found while it is found. Start at `AnalyzeCommand`; `JobClient` speaks to
/// the API, `EventStream` follows one job, `TextReport` is what a person sees.
@NullMarked
package io.proofstream.launcher.analyze;

import org.jspecify.annotations.NullMarked;
