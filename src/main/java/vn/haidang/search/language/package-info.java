/** How Vietnamese is written and mistyped: syllables, a model of which follow each other, and the rewriting of queries. */
@NullMarked
package vn.haidang.search.language;

import org.jspecify.annotations.NullMarked;
