/** Vietnamese text: folding, slugs, dates, QR codes, and Markdown made into safe HTML. */
@ApplicationModule(allowedDependencies = {"work"})
@NullMarked
package vn.haidang.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
