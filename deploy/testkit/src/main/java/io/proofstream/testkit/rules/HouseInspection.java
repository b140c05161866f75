package io.proofstream.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// The house rules as tests of one module, one test a rule:
///
/// ```java
/// @TestFactory
/// Stream<DynamicTest> keepsTheHouseRules() {
///     return HouseInspection.of("io.proofstream.api");
/// }
/// ```
public final class HouseInspection {

    private HouseInspection() {}

    /// @param rootPackage whose classes, tests left out, must keep every rule
    public static Stream<DynamicTest> of(String rootPackage) {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage, "io.proofstream.common");
        if (house.isEmpty()) {
            throw new IllegalArgumentException("no classes in " + rootPackage);
        }
        return HouseRules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(house)));
    }
}
