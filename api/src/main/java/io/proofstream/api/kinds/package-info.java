/// What can be asked for: each kind with its parameters. Start at `KindCatalogue`.
@NullMarked
package io.proofstream.api.kinds;

import org.jspecify.annotations.NullMarked;
