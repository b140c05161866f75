package io.proofstream.worker.engines;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every regular expression that a class of the analyses holds reads a hostile text a number of times that grows with
/// the text's length.
class HostilePatternsTest {

    /// Those that read only the lists that come with the program.
    private static final Set<String> READ_OWN_DATA = Set.of("Phrasebook");

    @Test
    void readsGrowWithTheText() throws ReflectiveOperationException {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.proofstream.worker.engines");
        List<String> driven = new ArrayList<>();
        for (var type : classes) {
            for (JavaField field : type.getFields()) {
                if (field.getRawType().isEquivalentTo(Pattern.class)
                        && field.getModifiers().contains(JavaModifier.STATIC)
                        && !READ_OWN_DATA.contains(type.getSimpleName())) {
                    HostileReads.assertGrowWithTheText(pattern(field));
                    driven.add(field.getName());
                }
            }
        }
        assertThat(driven).contains("MONTH_FIRST", "DAY_FIRST", "VOID");
    }

    private static Pattern pattern(JavaField field) throws ReflectiveOperationException {
        Field reflected = field.reflect();
        reflected.setAccessible(true);
        return (Pattern) reflected.get(null);
    }
}
