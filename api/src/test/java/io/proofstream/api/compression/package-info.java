/// Tests of how the web app's files leave the server.
@NullMarked
package io.proofstream.api.compression;

import org.jspecify.annotations.NullMarked;
