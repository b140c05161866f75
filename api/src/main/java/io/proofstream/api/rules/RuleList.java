package io.proofstream.api.rules;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.proofstream.common.rules.Rule;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/// Rules, in the order in which their analysis lists them.
///
/// @param tag names this version of the list; the same in every process
public record RuleList(List<Rule> data, @JsonIgnore String tag) {

    static RuleList of(List<Rule> rules) {
        var checksum = new CRC32C();
        checksum.update(rules.toString().getBytes(StandardCharsets.UTF_8));
        return new RuleList(rules, HexFormat.of().toHexDigits(checksum.getValue(), 8));
    }
}
