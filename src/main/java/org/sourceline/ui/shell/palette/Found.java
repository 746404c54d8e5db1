package org.sourceline.ui.shell.palette;

import org.jspecify.annotations.Nullable;
import org.sourceline.model.EntityType;

/// A row of the palette: something to do or somewhere to go.
///
/// @param title what it is called
/// @param note its key, or what kind of thing it is
/// @param cannot why it cannot be done now; empty when it can
/// @param type the type of an entity; null for all else
/// @param icon the icon of all else, in the Feather set
record Found(
        String title, String note, String cannot, @Nullable EntityType type, String icon, Runnable run) {}
