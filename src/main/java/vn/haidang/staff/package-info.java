/** People who log in, their units and roles, the doors they come through, and the trail of what they did. */
@ApplicationModule(allowedDependencies = {"seed", "database", "text", "work"})
@NullMarked
package vn.haidang.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
