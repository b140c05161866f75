/// What the API measures. Start and end at `ApiMeters`.
@NullMarked
package io.proofstream.api.telemetry;

import org.jspecify.annotations.NullMarked;
