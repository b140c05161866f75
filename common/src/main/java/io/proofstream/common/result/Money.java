package io.proofstream.common.result;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;

/// An amount of money; on the wire a decimal string, so that no reader rounds it.
public record Money(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, String currency) {

    public static final Money NONE = new Money(BigDecimal.ZERO, "USD");
}
