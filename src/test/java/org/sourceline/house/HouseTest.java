package org.sourceline.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class HouseTest {

    private static final List<Rule> RULES = Stream.of(
                    Proportions.RULES,
                    Docs.RULES,
                    Naming.RULES,
                    Failures.RULES,
                    TestManners.RULES,
                    Remarks.RULES,
                    ClassRules.RULES)
            .flatMap(List::stream)
            .toList();

    private static final House REPOSITORY = House.ofRepository();

    @TestFactory
    Stream<DynamicTest> theRepositoryKeepsEveryRule() {
        return RULES.stream()
                .map(rule -> dynamicTest(
                        rule.name(), () -> assertThat(rule.breaches(REPOSITORY)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleRejectsItsCanaries() {
        return canaries()
                .map(canary -> dynamicTest(canary.rule() + "/" + canary.name(), () -> {
                    List<String> breaches =
                            rule(canary).breaches(canary.house()).toList();
                    if (canary.isInnocent()) {
                        assertThat(breaches)
                                .as(canary.rule() + "/" + canary.name())
                                .isEmpty();
                    } else {
                        assertThat(breaches)
                                .as(canary.rule() + "/" + canary.name())
                                .isNotEmpty();
                    }
                }));
    }

    @Test
    void everyRuleHasACanary() {
        assertThat(RULES).extracting(Rule::name).doesNotHaveDuplicates();
        assertThat(canaries().filter(canary -> !canary.isInnocent()).map(Canary::rule))
                .containsAll(RULES.stream().map(Rule::name).toList());
    }

    @Test
    void theHouseIsNotEmpty() {
        assertThat(REPOSITORY.java()).hasSizeGreaterThan(50);
        assertThat(REPOSITORY.texts()).containsKey("pom.xml");
        assertThat(REPOSITORY.classes().get().contain("org.sourceline.Main")).isTrue();
    }

    private static Stream<Canary> canaries() {
        return Canary.all().stream();
    }

    private static Rule rule(Canary canary) {
        return RULES.stream()
                .filter(rule -> rule.name().equals(canary.rule()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No rule is called " + canary.rule()));
    }
}
