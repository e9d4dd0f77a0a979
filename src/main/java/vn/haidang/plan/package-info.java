/** The communication plan: its duties, who leads them and how often they are due. */
@ApplicationModule(allowedDependencies = {"seed", "pages", "backoffice", "text", "staff"})
@NullMarked
package vn.haidang.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
