/** Pure values: which days are worked, and the due date of a term with the reason for every day. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.haidang.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
