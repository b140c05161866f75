package io.proofstream.api.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/// Completes the document at build time: exact schemas, every problem, headers and examples. The resources say which
/// operations there are; nothing here costs the running server anything.
public class DocumentCompletion implements OASFilter {

    private static final String BEARER = "bearer";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.info(OASFactory.createInfo()
                .title("Proofstream")
                .version("1")
                .summary("Content goes in, findings stream out.")
                .license(OASFactory.createLicense().name("Apache-2.0").identifier("Apache-2.0")));
        Schemas.complete(document.getComponents());
        document.getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("An API key. In laptop mode, on the loopback interface, none is needed."));
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(BEARER));
        PathItem jobs = document.getPaths().getPathItem("/v1/jobs");
        if (jobs != null && jobs.getPOST() != null) {
            SubmissionOperation.complete(jobs.getPOST());
        }
        PathItem events = document.getPaths().getPathItem("/v1/jobs/{id}/events");
        if (events != null && events.getGET() != null) {
            EventsOperation.complete(events.getGET());
        }
        document.getPaths().getPathItems().forEach(Labels::addTo);
        document.getPaths().getPathItems().forEach(Problems::addTo);
    }
}
