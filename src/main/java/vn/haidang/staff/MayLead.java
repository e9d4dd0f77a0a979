package vn.haidang.staff;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Assigns, extends, reopens, releases answers, erases; knows the staff by role and tells them. */
@RolesAllowed({Roles.LEADER, Roles.SYSTEM})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Documented
public @interface MayLead {}
