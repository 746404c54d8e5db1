package org.sourceline.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.FailureReport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Rules on the compiled program: which part sees which, and who may use which library.
final class ClassRules {

    private static final DescribedPredicate<JavaClass> JAVA = resideInAnyPackage("java..", "org.jspecify..");

    static final List<Rule> RULES = List.of(
            new Rule("map", "every class stands in a part of the architecture", ClassRules::offTheMap),
            new Rule("arrows", "a part sees only what the architecture lets it see", ClassRules::forbiddenArrows),
            rule(
                    "cycles",
                    "packages have no cycle",
                    slices().matching("(**)").should().beFreeOfCycles()),
            onlyIn("javafx", "only ui, app and Main know the screen", "javafx..", "ui", "app", Parts.MAIN),
            onlyIn("neo4j", "only store.neo4j says org.neo4j", "org.neo4j..", "store.neo4j"),
            onlyIn("graphstream", "only network says org.graphstream", "org.graphstream..", "network"),
            onlyIn("opennlp", "only suggest says opennlp", "opennlp..", "suggest"),
            rule(
                    "view-models",
                    "a view model knows no scene",
                    noClasses()
                            .that(outermost(simpleNameEndingWith("ViewModel")))
                            .should()
                            .dependOnClassesThat(resideInAnyPackage("javafx.scene..", "javafx.stage.."))),
            rule(
                    "bare-ground",
                    "model, problem and job need nothing but Java",
                    classes()
                            .that(Parts.in("model", "problem", "job"))
                            .should()
                            .onlyDependOnClassesThat(JAVA.or(DescribedPredicate.describe("are ours", Parts::isOurs)))),
            rule(
                    "json",
                    "what lies below the store knows no JSON",
                    noClasses()
                            .that(Parts.in("model", "text", "problem", "job"))
                            .should()
                            .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.."))),
            rule(
                    "exit",
                    "only Main ends the program",
                    noClasses()
                            .that(DescribedPredicate.not(Parts.in(Parts.MAIN)))
                            .should()
                            .callMethod(System.class, "exit", int.class)
                            .orShould()
                            .callMethod(Runtime.class, "exit", int.class)
                            .orShould()
                            .callMethod(Runtime.class, "halt", int.class)),
            rule(
                    "wrapping",
                    "only ui.kit wraps the words of a label, as WrappingLabel",
                    noClasses()
                            .that(DescribedPredicate.not(resideInAnyPackage("org.sourceline.ui.kit..")))
                            .should()
                            .callMethodWhere(target(name("setWrapText")))),
            rule(
                    "streams",
                    "only cli, app and Main write to the terminal",
                    noClasses()
                            .that(DescribedPredicate.not(Parts.in("cli", "app", Parts.MAIN)))
                            .should()
                            .accessField(System.class, "out")
                            .orShould()
                            .accessField(System.class, "err")
                            .orShould()
                            .callMethodWhere(
                                    target(name("printStackTrace")).and(target(rawParameterTypes(new Class<?>[0]))))));

    private ClassRules() {}

    private static Rule onlyIn(String name, String says, String library, String... parts) {
        return rule(
                name,
                says,
                noClasses()
                        .that(DescribedPredicate.not(Parts.in(parts)))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(library)));
    }

    private static Rule rule(String name, String says, ArchRule rule) {
        return new Rule(name, says, house -> breaches(rule, house.classes().get()));
    }

    private static Stream<String> breaches(ArchRule rule, JavaClasses classes) {
        FailureReport report = rule.allowEmptyShould(true).evaluate(classes).getFailureReport();
        return report.getDetails().stream();
    }

    /// Holds for a class when it holds for the outermost class around it.
    private static DescribedPredicate<JavaClass> outermost(DescribedPredicate<JavaClass> predicate) {
        return DescribedPredicate.describe(predicate.getDescription(), type -> {
            JavaClass outer = type;
            for (Optional<JavaClass> next = outer.getEnclosingClass();
                    next.isPresent();
                    next = outer.getEnclosingClass()) {
                outer = next.get();
            }
            return predicate.test(outer);
        });
    }

    private static Stream<String> offTheMap(House house) {
        return house.classes().get().stream()
                .filter(type -> Parts.isOurs(type) && Parts.of(type).isEmpty())
                .map(type -> type.getName() + " stands on no map");
    }

    private static Stream<String> forbiddenArrows(House house) {
        return house.classes().get().stream()
                .filter(Parts::isOurs)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> Parts.isOurs(arrow.getTargetClass()))
                .filter(arrow -> !isAllowed(arrow.getOriginClass(), arrow.getTargetClass()))
                .map(arrow -> arrow.getDescription());
    }

    private static boolean isAllowed(JavaClass from, JavaClass to) {
        Optional<String> origin = Parts.of(from);
        Optional<String> target = Parts.of(to);
        return origin.isPresent() && target.isPresent() && Parts.sees(origin.get(), target.get());
    }
}
