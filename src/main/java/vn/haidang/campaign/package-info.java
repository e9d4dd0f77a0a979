/** What the authority puts up: slogans and posters. */
@ApplicationModule(allowedDependencies = {"seed", "publication", "search", "pages", "backoffice", "text", "staff"})
@NullMarked
package vn.haidang.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
