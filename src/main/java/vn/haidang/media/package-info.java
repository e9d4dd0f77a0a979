/** Files that people hand in: checked, cleaned of hidden data, kept outside of the web. */
@ApplicationModule(allowedDependencies = {"staff"})
@NullMarked
package vn.haidang.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
