/** The portal's own MariaDB server: unpacked, started, watched and stopped with the portal. */
@ApplicationModule(allowedDependencies = {"text", "work"})
@NullMarked
package vn.haidang.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
