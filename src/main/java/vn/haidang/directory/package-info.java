/** How to reach the authority: the hotline, its hours, the reception of citizens. */
@ApplicationModule(allowedDependencies = {"seed", "pages", "text", "staff", "backoffice"})
@NullMarked
package vn.haidang.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
