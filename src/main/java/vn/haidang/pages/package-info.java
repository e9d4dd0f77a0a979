/** What every public page has in common: frame, authority, display choice, cache, assets, errors. */
@ApplicationModule(allowedDependencies = {"seed", "database", "text", "staff", "work"})
@NullMarked
package vn.haidang.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
