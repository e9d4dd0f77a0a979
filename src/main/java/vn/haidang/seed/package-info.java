/** What a new authority starts with: files of {@code content/}, and who takes which of them. */
@ApplicationModule(allowedDependencies = {"database"})
@NullMarked
package vn.haidang.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
