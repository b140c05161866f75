/// What the OpenAPI document says beyond what the resources' signatures tell. Start at `DocumentCompletion`.
@NullMarked
package io.proofstream.api.openapi;

import org.jspecify.annotations.NullMarked;
