/** The trail of what was done: sealed so that a change shows, read by those who answer for it, cut when its time is over. */
@ApplicationModule(allowedDependencies = {"staff", "database", "backoffice", "command", "text"})
@NullMarked
package vn.haidang.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
