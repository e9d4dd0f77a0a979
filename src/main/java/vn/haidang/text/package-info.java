/** Vietnamese text: folding, slugs, dates, and Markdown made into safe HTML. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.haidang.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
