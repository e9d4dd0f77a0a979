/** Files: what citizens hand in, kept outside of the web, and the library of what editors publish. */
@ApplicationModule(allowedDependencies = {"staff", "text", "pages", "backoffice", "work"})
@NullMarked
package vn.haidang.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
