package org.sourceline.network.force;

/// How fast a layout goes: faster while nodes move steadily, slower while they swing to and fro.
///
/// The global speed of M. Jacomy, T. Venturini, S. Heymann and M. Bastian, "ForceAtlas2" (2014), with its constants.
final class Pace {

    private static final double TOLERANCE = 1;
    private static final double LEAST_EFFICIENCY = 0.05;
    private static final double MOST_SPEED = 1000;
    private static final double MOST_RISE = 0.5;

    private final int nodes;
    private double speed = 1;
    private double efficiency = 1;

    Pace(int nodes) {
        this.nodes = nodes;
    }

    double speed() {
        return speed;
    }

    /// Sets the speed of the next step.
    ///
    /// @param swing by how much forces have turned since the last step, over all nodes
    /// @param traction by how much they have kept their way
    void set(double swing, double traction) {
        if (swing <= 0 || traction <= 0) {
            return;
        }
        double estimate = 0.05 * Math.sqrt(nodes);
        double tolerance =
                TOLERANCE * Math.clamp(estimate * traction / ((double) nodes * nodes), Math.sqrt(estimate), 10);
        if (swing > 2 * traction) {
            efficiency *= efficiency <= LEAST_EFFICIENCY ? 1 : 0.5;
            tolerance = Math.max(tolerance, TOLERANCE);
        }
        double target = tolerance * efficiency * traction / swing;
        if (swing > tolerance * traction) {
            efficiency *= efficiency <= LEAST_EFFICIENCY ? 1 : 0.7;
        } else if (speed < MOST_SPEED) {
            efficiency *= 1.3;
        }
        speed += Math.min(target - speed, MOST_RISE * speed);
    }
}
