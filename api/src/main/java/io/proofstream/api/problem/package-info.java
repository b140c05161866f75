/// What a caller is told when something is wrong. Start at `ApiProblem`.
@NullMarked
package io.proofstream.api.problem;

import org.jspecify.annotations.NullMarked;
