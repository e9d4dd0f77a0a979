/** Work that costs time or memory: done by few at a time, within a limit, never on the threads that answer pages. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.haidang.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
