package io.proofstream.bench.http;

import java.io.IOException;

/// Takes the body of a response as it comes.
interface BodyReader {

    void begin(int status) throws IOException;

    void part(byte[] bytes, int from, int to) throws IOException;

    void end() throws IOException;
}
