/** A feature that the portal does not know: docs/adding-a-feature.md, proven by {@code FeatureAnnouncesItselfIT}. */
@NullMarked
package vn.invented.notices;

import org.jspecify.annotations.NullMarked;
