package io.proofstream.api;

import io.proofstream.testkit.rules.HouseInspection;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> keepsTheHouseRules() {
        return HouseInspection.of("io.proofstream.api");
    }
}
