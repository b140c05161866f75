/// Does the work. `intake` takes tasks off the lanes, `execution` carries one through, `engines` know how.
@NullMarked
package io.proofstream.worker;

import org.jspecify.annotations.NullMarked;
