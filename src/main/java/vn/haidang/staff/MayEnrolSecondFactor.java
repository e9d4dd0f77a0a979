package vn.haidang.staff;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Enrols the own authenticator app: everybody whose password is their own. */
@RolesAllowed({
    Roles.UNENROLLED,
    Roles.CONTRIBUTOR,
    Roles.EDITOR,
    Roles.APPROVER,
    Roles.CASE_OFFICER,
    Roles.DENUNCIATION_OFFICER,
    Roles.LEADER,
    Roles.ADMIN
})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Documented
public @interface MayEnrolSecondFactor {}
