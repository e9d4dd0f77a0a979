/** Deadline rules and the calendar as data; due dates that can be explained day by day. */
@ApplicationModule(allowedDependencies = {"seed", "database", "calendar", "text", "pages", "staff", "backoffice"})
@NullMarked
package vn.haidang.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
