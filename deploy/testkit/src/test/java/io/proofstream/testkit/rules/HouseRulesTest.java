package io.proofstream.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.proofstream.common.wire.RecordCodec;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    /// For each rule, the packages of the fixture that breaks it.
    private static final Map<String, String[]> BREAKERS = Map.ofEntries(
            Map.entry("common-knows-no-framework", new String[] {"io.proofstream.common.fixture"}),
            Map.entry("json-only-in-the-codec", new String[] {"io.proofstream.common.fixture2"}),
            Map.entry(
                    "api-and-worker-never-meet",
                    new String[] {"io.proofstream.api.fixture", "io.proofstream.worker.fixture"}),
            Map.entry("redis", new String[] {"io.proofstream.fixture.redis"}),
            Map.entry("kafka", new String[] {"io.proofstream.fixture.kafka"}),
            Map.entry("mutiny", new String[] {"io.proofstream.fixture.mutiny"}),
            Map.entry("jax-rs", new String[] {"io.proofstream.fixture.jaxrs"}),
            Map.entry("fault-tolerance", new String[] {"io.proofstream.fixture.faults"}),
            Map.entry("meters-in-one-class", new String[] {"io.proofstream.fixture.meters"}),
            Map.entry("no-field-injection", new String[] {"io.proofstream.fixture.injection"}),
            Map.entry("names-say-the-role", new String[] {"io.proofstream.fixture.names"}),
            Map.entry("no-package-cycles", new String[] {"io.proofstream.fixture.cycle"}));

    @Test
    void everyRuleHasAFixtureThatBreaksIt() {
        assertThat(BREAKERS.keySet()).isEqualTo(HouseRules.all().keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyRuleBites() {
        return HouseRules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThatThrownBy(() -> rule.getValue()
                                        .check(new ClassFileImporter().importPackages(BREAKERS.get(rule.getKey()))))
                                .isInstanceOf(AssertionError.class)
                                .hasMessageContaining("was violated")));
    }

    @TestFactory
    Stream<DynamicTest> commonKeepsThem() {
        assertThat(RecordCodec.class.getPackageName()).startsWith("io.proofstream.common");
        return HouseInspection.of("io.proofstream.common");
    }
}
