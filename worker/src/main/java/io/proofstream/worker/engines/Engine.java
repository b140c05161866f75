package io.proofstream.worker.engines;

import io.proofstream.common.job.Kind;

/// Answers tasks of one kind: a local analysis, or a model. Stateless towards tasks; called from many threads at once.
public interface Engine {

    Kind kind();

    /// Whether it computes rather than waits: then it runs behind the gate that keeps the cores free for higher lanes.
    boolean computes();

    /// Does the work. Long loops call [Interruption#check()], so that a cancelled task or a passed deadline ends it.
    ///
    /// @param partials takes parts of the answer while it is made; may be ignored
    /// @throws InterruptedException when the work was called off
    Answer answer(Assignment assignment, Partials partials) throws InterruptedException;

    /// Who answers, as callers see it: `local`, or the provider and the model.
    default String name() {
        return "local";
    }

    /// Loads what the first task would otherwise wait for. Called once, in the background, while tasks come in already.
    default void warm() {}
}
