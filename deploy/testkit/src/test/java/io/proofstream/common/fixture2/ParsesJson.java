package io.proofstream.common.fixture2;

import com.fasterxml.jackson.databind.ObjectMapper;

class ParsesJson {
    final ObjectMapper mapper = new ObjectMapper();
}
