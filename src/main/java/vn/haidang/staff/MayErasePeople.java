package vn.haidang.staff;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Erases whom a closed case is about: leaders, and for restricted cases their handlers. */
@RolesAllowed({Roles.LEADER, Roles.DENUNCIATION_OFFICER, Roles.SYSTEM})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Documented
public @interface MayErasePeople {}
