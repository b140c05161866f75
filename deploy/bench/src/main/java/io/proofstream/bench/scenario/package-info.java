/// What is measured, one class a benchmark. Start at `Scenario`.
@NullMarked
package io.proofstream.bench.scenario;

import org.jspecify.annotations.NullMarked;
