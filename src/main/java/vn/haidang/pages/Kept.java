package vn.haidang.pages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The page of this controller method may be kept in memory and sent to every reader. Never for free text or forms. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Kept {

    /** The request parameters that the page depends on; all others are ignored. */
    String[] by() default {};
}
