/** What the portal sends by itself: e-mail and text messages, tried again until they have gone, and notices to staff. */
@ApplicationModule(allowedDependencies = {"database", "staff", "text"})
@NullMarked
package vn.haidang.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
