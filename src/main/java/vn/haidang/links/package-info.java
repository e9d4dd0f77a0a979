/** Whether addresses of other sites, to which readers are sent, still lead somewhere. */
@ApplicationModule(allowedDependencies = {"database", "staff"})
@NullMarked
package vn.haidang.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
