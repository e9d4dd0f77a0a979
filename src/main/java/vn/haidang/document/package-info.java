/** The legal documents that pieces name as their source, and the small library where citizens find them. */
@ApplicationModule(allowedDependencies = {"seed", "search", "pages", "backoffice", "text", "staff"})
@NullMarked
package vn.haidang.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
