/** The screens, commands and nightly work around the people of {@code staff}: their accounts, their units. */
@ApplicationModule(allowedDependencies = {"staff", "backoffice", "messaging", "command", "text"})
@NullMarked
package vn.haidang.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
