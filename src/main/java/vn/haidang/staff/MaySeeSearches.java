package vn.haidang.staff;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Sees what citizens searched in vain, and the synonyms that help. */
@RolesAllowed({Roles.EDITOR, Roles.APPROVER, Roles.CASE_OFFICER, Roles.LEADER})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Documented
public @interface MaySeeSearches {}
