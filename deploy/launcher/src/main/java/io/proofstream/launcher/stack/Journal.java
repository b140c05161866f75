package io.proofstream.launcher.stack;

/// Takes what a person should know about the stack: to the log, and to the terminal where one watches.
@FunctionalInterface
public interface Journal {

    void line(String text);
}
