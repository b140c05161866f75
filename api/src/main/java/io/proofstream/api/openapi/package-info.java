/// The OpenAPI document. The build makes it of the resources' signatures and of what `DocumentCompletion` adds, and
/// the server gives it as it is (`DocumentRoutes`).
@NullMarked
package io.proofstream.api.openapi;

import org.jspecify.annotations.NullMarked;
