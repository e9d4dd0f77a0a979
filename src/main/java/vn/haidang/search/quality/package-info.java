/** Measures how well search finds what people want, also when they type badly. */
@NullMarked
package vn.haidang.search.quality;

import org.jspecify.annotations.NullMarked;
