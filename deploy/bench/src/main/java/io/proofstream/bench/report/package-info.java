/// What is printed and written. Start at `Report`.
@NullMarked
package io.proofstream.bench.report;

import org.jspecify.annotations.NullMarked;
