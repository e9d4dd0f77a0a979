/** The frame around every Vaadin view: menu by role, translations, the few components that views share. */
@ApplicationModule(allowedDependencies = {"staff", "text", "work"})
@NullMarked
package vn.haidang.backoffice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
