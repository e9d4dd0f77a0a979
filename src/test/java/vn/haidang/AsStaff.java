package vn.haidang;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.security.test.context.support.WithSecurityContext;

/** Somebody of the staff is signed in while the test runs. */
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedIn.class)
public @interface AsStaff {

    String name() default "lan";

    String[] roles();
}
