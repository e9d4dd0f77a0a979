/** Vietnamese for Lucene: a token is a syllable. */
@NullMarked
package vn.haidang.search.analysis;

import org.jspecify.annotations.NullMarked;
