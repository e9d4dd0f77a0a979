package vn.haidang.staff;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Looks after what is public: stops files, proposes and ends banners, sees broken links and what is owed. */
@RolesAllowed({Roles.EDITOR, Roles.APPROVER, Roles.LEADER})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Documented
public @interface MayWatchOverContent {}
