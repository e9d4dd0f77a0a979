/** Whether the portal is well, for those who keep it running: health for machines, tasks and test messages for people. */
@ApplicationModule(allowedDependencies = {"database", "staff", "backoffice", "messaging", "search", "backup", "text"})
@NullMarked
package vn.haidang.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
