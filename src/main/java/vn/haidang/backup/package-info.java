/** Everything the portal keeps in one file, and the way back: made by night and by command, checked, and never short of an erasure. */
@ApplicationModule(allowedDependencies = {"database", "staff", "command"})
@NullMarked
package vn.haidang.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
