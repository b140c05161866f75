/// Breaks a rule of the house, to show that the rule bites.
@NullMarked
package io.proofstream.common.fixture2;

import org.jspecify.annotations.NullMarked;
