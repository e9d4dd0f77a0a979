/** What every view of a piece shows: its versions and what is said about it. */
@NamedInterface("admin")
@NullMarked
package vn.haidang.publication.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
