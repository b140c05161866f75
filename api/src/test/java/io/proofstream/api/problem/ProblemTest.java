package io.proofstream.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServiceUnavailableException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {

    @ParameterizedTest
    @EnumSource
    void everyCodeHasAWholeBody(ProblemCode code) {
        Problem problem = Problem.of(new ApiProblem(code, "It is so."), "abc");

        assertThat(problem.type()).isEqualTo("urn:proofstream:problem:" + problem.code());
        assertThat(problem.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(problem.status()).isEqualTo(code.status()).isBetween(400, 599);
        assertThat(problem.title()).isNotBlank();
        assertThat(problem.detail()).isEqualTo("It is so.");
        assertThat(problem.traceId()).isEqualTo("abc");
        assertThat(problem.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"401, WWW-Authenticate", "409, Retry-After", "429, Retry-After", "503, Retry-After"})
    void someCodesAskForAHeader(int status, String header) {
        assertThat(List.of(ProblemCode.values()))
                .filteredOn(code -> code.status() == status)
                .isNotEmpty()
                .allSatisfy(code ->
                        assertThat(ProblemHeaders.of(new ApiProblem(code, "x"))).containsKey(header));
    }

    @Test
    void theWaitIsInWholeSecondsRoundedUp() {
        ApiProblem problem = new ApiProblem(ProblemCode.OVERLOADED, "x", List.of(), Duration.ofMillis(1_001));

        assertThat(ProblemHeaders.of(problem)).containsEntry("Retry-After", "2");
    }

    @Test
    void anUnexpectedFailureTellsNothingOfItself() {
        ApiProblem problem = FailureTranslation.of(new IllegalStateException("jdbc://secret"));

        assertThat(problem.code()).isEqualTo(ProblemCode.INTERNAL);
        assertThat(problem.detail()).doesNotContain("secret");
    }

    @Test
    void aRefusalOfTheMachineryKeepsItsMeaning() {
        assertThat(FailureTranslation.of(new NotFoundException()).code()).isEqualTo(ProblemCode.NOT_FOUND);
        assertThat(FailureTranslation.of(new ServiceUnavailableException()).code())
                .isEqualTo(ProblemCode.OVERLOADED);
        assertThat(FailureTranslation.ofStatus(418).code()).isEqualTo(ProblemCode.INVALID_REQUEST);
        assertThat(FailureTranslation.ofStatus(431).code()).isEqualTo(ProblemCode.HEADERS_TOO_LARGE);
        assertThat(FailureTranslation.ofStatus(502).code()).isEqualTo(ProblemCode.INTERNAL);
    }
}
