/** The library in the office, and the dialog by which editors of any piece take a file from it. */
@NamedInterface("admin")
@NullMarked
package vn.haidang.media.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
