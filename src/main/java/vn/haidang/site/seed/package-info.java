/** Loads what a new authority starts with from {@code content/}: every file once, each in its own transaction. */
@NullMarked
package vn.haidang.site.seed;

import org.jspecify.annotations.NullMarked;
