/** The trail on screens: the whole of it, and what was done to one thing. */
@NamedInterface("admin")
@NullMarked
package vn.haidang.audit.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
