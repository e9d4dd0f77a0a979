/** The commands of {@code bin/portal}: each runs in a portal of its own, or in the one that is running on the same home. */
@ApplicationModule(allowedDependencies = {"database", "staff", "work"})
@NullMarked
package vn.haidang.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
