package io.proofstream.worker.engines.text;

import io.proofstream.worker.engines.Interruption;
import org.jspecify.annotations.Nullable;

/// Goes through a tree in the order of the text, without recursion: a page may nest as deeply as it likes.
///
/// @param <N> a node
abstract class TreeWalk<N> {

    private static final int CHECK_EVERY = 1024;

    abstract @Nullable N firstChild(N node);

    abstract @Nullable N next(N node);

    abstract N parent(N node);

    /// Whether to go into the node; then [#close] follows once all in it was visited.
    protected abstract boolean open(N node) throws InterruptedException;

    protected abstract void close(N node);

    /// @throws InterruptedException when the work was called off
    protected final void walk(N root) throws InterruptedException {
        int nodes = 0;
        int depth = 0;
        N node = root;
        while (depth >= 0) {
            if (nodes++ % CHECK_EVERY == 0) {
                Interruption.check();
            }
            boolean opened = open(node);
            N next = opened ? firstChild(node) : null;
            if (next != null) {
                depth++;
            } else {
                if (opened) {
                    close(node);
                }
                next = depth == 0 ? null : next(node);
            }
            while (next == null && --depth >= 0) {
                node = parent(node);
                close(node);
                next = depth == 0 ? null : next(node);
            }
            if (next != null) {
                node = next;
            }
        }
    }
}
