/// The folder a case lives in, its checks, and the sample case.
@NullMarked
package org.sourceline.casefile;

import org.jspecify.annotations.NullMarked;
