/// The rules of the house, as the build checks them. Start at `HouseRules`; each rule has a fixture that breaks it.
@NullMarked
package io.proofstream.testkit.rules;

import org.jspecify.annotations.NullMarked;
