/** Hải Đăng, the citizen portal of a commune-level authority: every sub-package is one feature or one building block. */
@NullMarked
package vn.haidang;

import org.jspecify.annotations.NullMarked;
