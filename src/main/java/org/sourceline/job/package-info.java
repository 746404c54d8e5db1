/// Long work with progress that can be cancelled; knows no screen.
@NullMarked
package org.sourceline.job;

import org.jspecify.annotations.NullMarked;
