package io.proofstream.testkit.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;

/// Which room may use what. A rule that is in the way is changed here, in a commit that says why.
public final class HouseRules {

    private HouseRules() {}

    /// Every rule by its name, to be checked against a module's classes.
    public static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("common-knows-no-framework", commonKnowsNoFramework());
        rules.put("json-only-in-the-codec", jsonOnlyInTheCodec());
        rules.put("api-and-worker-never-meet", apiAndWorkerNeverMeet());
        rules.put(
                "redis",
                only(
                        "Redis",
                        rooms("projection", "events", "cache", "submission", "cancellation"),
                        "io.quarkus.redis..",
                        "io.vertx.redis..",
                        "io.vertx.mutiny.redis.."));
        rules.put(
                "kafka",
                only(
                        "Kafka",
                        rooms("queue", "projection", "intake", "ledger", "retry", "deadletter"),
                        "org.apache.kafka..",
                        "io.smallrye.reactive.messaging..",
                        "org.eclipse.microprofile.reactive.messaging.."));
        rules.put(
                "mutiny",
                only(
                        "Mutiny",
                        rooms("events", "queue", "projection", "intake", "ledger", "retry", "deadletter"),
                        "io.smallrye.mutiny.."));
        rules.put(
                "jax-rs",
                only(
                        "JAX-RS",
                        rooms("problem", "identity", "compression").or(partsOf(simpleNameEndingWith("Resource"))),
                        "jakarta.ws.rs..",
                        "org.jboss.resteasy.reactive.."));
        rules.put(
                "fault-tolerance",
                only(
                        "Fault tolerance",
                        rooms("queue", "models"),
                        "org.eclipse.microprofile.faulttolerance..",
                        "io.smallrye.faulttolerance.."));
        rules.put(
                "meters-in-one-class",
                only(
                        "Registering a meter",
                        partsOf(simpleNameEndingWith("Meters")),
                        "io.micrometer.core.instrument..",
                        "io.micrometer.prometheus.."));
        rules.put("no-field-injection", noFieldInjection());
        rules.put("names-say-the-role", namesSayTheRole());
        rules.put("no-package-cycles", noPackageCycles());
        return rules;
    }

    private static ArchRule commonKnowsNoFramework() {
        return noClasses()
                .that()
                .resideInAPackage("io.proofstream.common..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "io.quarkus..",
                        "io.smallrye..",
                        "io.vertx..",
                        "jakarta..",
                        "org.eclipse.microprofile..",
                        "org.apache.kafka..",
                        "io.micrometer..",
                        "io.opentelemetry.."))
                .allowEmptyShould(true);
    }

    /// Both sides of the wire read and write records with one codec, so that they cannot differ. It is the
    /// only class of `common` that may use more of Jackson than its annotations; the rules catalogue is read
    /// the same way.
    private static ArchRule jsonOnlyInTheCodec() {
        return noClasses()
                .that(resideInAPackage("io.proofstream.common..")
                        .and(DescribedPredicate.not(
                                resideInAnyPackage("io.proofstream.common.wire..", "io.proofstream.common.rules.."))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "com.fasterxml.jackson.core..",
                        "com.fasterxml.jackson.databind..",
                        "com.fasterxml.jackson.datatype.."))
                .allowEmptyShould(true);
    }

    private static ArchRule apiAndWorkerNeverMeet() {
        return slices().matching("io.proofstream.(api|worker)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true);
    }

    private static ArchRule noFieldInjection() {
        return noFields()
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                .because("a constructor says what a class needs")
                .allowEmptyShould(true);
    }

    private static ArchRule namesSayTheRole() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)")
                .orShould()
                .resideInAnyPackage(
                        "..util..", "..utils..", "..helper..", "..support..", "..service..", "..dto..", "..impl..");
    }

    private static ArchRule noPackageCycles() {
        return slices().matching("io.proofstream.(**)").should().beFreeOfCycles();
    }

    /// What `what` is made of is used by classes in `allowed`, and by no others.
    private static ArchRule only(String what, DescribedPredicate<JavaClass> allowed, String... packages) {
        return classes()
                .that(DescribedPredicate.not(allowed))
                .should(not(dependOnClassesThat(resideInAnyPackage(packages))))
                .as(what + " is used only by " + allowed.getDescription())
                .allowEmptyShould(true);
    }

    /// Packages of these names, at any depth of a module.
    private static DescribedPredicate<JavaClass> rooms(String... names) {
        String[] patterns = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            patterns[i] = ".." + names[i] + "..";
        }
        return resideInAnyPackage(patterns);
    }

    /// Classes of which this holds, and the classes and lambdas inside them.
    private static DescribedPredicate<JavaClass> partsOf(DescribedPredicate<? super JavaClass> outermost) {
        return DescribedPredicate.describe("parts of classes with " + outermost.getDescription(), type -> {
            JavaClass outer = type;
            while (outer.getEnclosingClass().isPresent()) {
                outer = outer.getEnclosingClass().get();
            }
            return outermost.test(outer);
        });
    }
}
