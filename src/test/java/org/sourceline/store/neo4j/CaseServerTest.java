package org.sourceline.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.sourceline.problem.CaseUnavailable;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(SharedCase.LOCK)
class CaseServerTest {

    @Test
    void onlyWhoAsksForANewCaseMakesOneOnAServer() throws Problem {
        SharedCase shared = SharedCase.Kept.BOLT.fresh();
        CaseServer server = new CaseServer(shared.address(), "", "");
        shared.cypher("MATCH (n) DETACH DELETE n");
        assertThatThrownBy(server::open)
                .isInstanceOf(CaseUnavailable.class)
                .hasMessageContaining("There is no case at " + shared.address());
        assertThat(shared.value("MATCH (n) RETURN count(n)")).isEqualTo(0L);
        try (CaseStore made = server.create(shared.store().card())) {
            assertThat(made.card()).isEqualTo(shared.store().card());
        }
        try (CaseStore opened = server.open()) {
            assertThat(opened.card()).isEqualTo(shared.store().card());
        }
        assertThatThrownBy(() -> server.create(shared.store().card()))
                .isInstanceOf(CaseUnavailable.class)
                .hasMessageContaining("There is a case at " + shared.address() + " already.");
    }
}
