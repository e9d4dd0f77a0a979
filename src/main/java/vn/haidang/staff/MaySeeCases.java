package vn.haidang.staff;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Opens cases, of which {@code CaseVisibility} says more; notes and rejects. */
@RolesAllowed({Roles.CASE_OFFICER, Roles.DENUNCIATION_OFFICER, Roles.LEADER, Roles.SYSTEM})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Documented
public @interface MaySeeCases {}
