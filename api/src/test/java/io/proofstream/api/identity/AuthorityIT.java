package io.proofstream.api.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.testkit.Brokers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A caller of this machine is known as one, whichever HTTP it speaks.
@QuarkusTest
@QuarkusTestResource(Brokers.class)
class AuthorityIT {

    @TestHTTPResource("/v1/kinds")
    URI kinds;

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void aCallerOfThisMachineIsServed(HttpClient.Version version) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newBuilder().version(version).build();

        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(kinds).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.version()).isEqualTo(version);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
