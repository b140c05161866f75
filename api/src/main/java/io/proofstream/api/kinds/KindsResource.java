package io.proofstream.api.kinds;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/// `GET /v1/kinds`: what can be asked for.
@Path("/v1/kinds")
@Produces(MediaType.APPLICATION_JSON)
public class KindsResource {

    /// The kinds, in one list.
    public record Kinds(List<KindView> data) {}

    private final Kinds kinds;

    KindsResource(KindCatalogue catalogue) {
        kinds = new Kinds(catalogue.offered().stream()
                .map(kind -> KindView.of(kind, catalogue))
                .toList());
    }

    @GET
    @NonBlocking
    public Kinds list() {
        return kinds;
    }
}
