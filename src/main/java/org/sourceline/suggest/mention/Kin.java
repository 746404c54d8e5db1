package org.sourceline.suggest.mention;

import java.util.Set;

/// Which types a name may change between: what one analyst calls an armed group another calls a body of the state, but
/// never a person.
public final class Kin {

    private static final Set<String> COLLECTIVES =
            Set.of("ArmedGroup", "Organization", "GovernmentBody", "MediaOutlet");
    private static final Set<String> SITES = Set.of("Place", "Facility");

    private Kin() {}

    /// Whether a thing of one type may be called one of the other.
    public static boolean same(String one, String other) {
        return one.equals(other)
                || (COLLECTIVES.contains(one) && COLLECTIVES.contains(other))
                || (SITES.contains(one) && SITES.contains(other));
    }
}
