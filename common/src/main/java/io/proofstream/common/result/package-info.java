/// What an analysis answers. Start at `AnalysisResult`.
@NullMarked
package io.proofstream.common.result;

import org.jspecify.annotations.NullMarked;
