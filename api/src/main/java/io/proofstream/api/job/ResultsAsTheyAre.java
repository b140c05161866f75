package io.proofstream.api.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.proofstream.common.wire.ResultJsonModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/// Callers get results as the workers wrote them.
@Singleton
public class ResultsAsTheyAre implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new ResultJsonModule());
    }
}
