package org.sourceline.ui.desk.suggest;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import org.sourceline.ui.desk.Desk;

/// Offers of which one is looked at: those of the open article, or a queue of them.
public interface Looked {

    /// The case they are of.
    Desk desk();

    /// The names of the case.
    KnownNames names();

    /// The offer looked at.
    Optional<Offer> at();

    /// How many offers there are.
    int count();

    /// Those of them that would name what the one looked at would, itself included.
    List<Offer> alike();

    /// Looks at the next offer, or the one before.
    void step(int by);

    /// Takes offers away while a decision on them is being stored, and looks at the next.
    void hide(List<Offer> decided);

    /// Puts back those of them that are not settled after all, once that is over.
    void putBack(List<Offer> decided);

    /// Counts up whenever anything of this is another than before.
    ReadOnlyLongProperty revision();
}
