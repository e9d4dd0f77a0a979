/** What somebody may be about to type. */
@NullMarked
package vn.haidang.search.suggestion;

import org.jspecify.annotations.NullMarked;
