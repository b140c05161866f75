/// Tests of how the web app's files leave the server.
@NullMarked
package io.proofstream.api.webapp;

import org.jspecify.annotations.NullMarked;
