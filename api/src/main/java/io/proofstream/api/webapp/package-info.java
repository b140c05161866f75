/// How the web app's files leave the server. The app itself is in `src/main/webui`; start reading at
/// `CompressedAssets`.
@NullMarked
package io.proofstream.api.webapp;

import org.jspecify.annotations.NullMarked;
