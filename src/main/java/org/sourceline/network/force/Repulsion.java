package org.sourceline.network.force;

/// How bodies push points away: the inner loop of the layout, in two ways that give the same numbers to the last bit.
interface Repulsion {

    /// Keeps two bodies at one place from an infinite force.
    float SOFTENING = 1e-3f;

    /// From how many nodes on the wait for compiled code pays.
    int WORTHWHILE = 20_000;

    /// Sets the force on each point from `first` to before `last`: the sum over bodies of mass times offset over
    /// squared distance.
    void push(Bodies bodies, float[] xs, float[] ys, int first, int last, float[] forcesX, float[] forcesY);

    /// The quickest there is for a graph of that many nodes.
    ///
    /// The Vector API wants its code compiled before it is quick, which a small graph is laid out without.
    static Repulsion quickest(int nodes) {
        return nodes >= WORTHWHILE && hasVectors() ? new VectorRepulsion() : new PlainRepulsion();
    }

    /// Whether this Java was started with the module of the Vector API, without which [VectorRepulsion] cannot even be
    /// loaded.
    static boolean hasVectors() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    }
}
