/// A finder of names that learns from what is tagged in a case, and is heard once it is right often enough on tags held
/// back. OpenNLP is used here only.
@NullMarked
package org.sourceline.suggest.learn;

import org.jspecify.annotations.NullMarked;
