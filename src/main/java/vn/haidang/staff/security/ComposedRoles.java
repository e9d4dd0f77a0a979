package vn.haidang.staff.security;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import jakarta.annotation.security.RolesAllowed;
import java.security.Principal;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Vaadin looks for {@link RolesAllowed} itself; this also finds it on an annotation of ours, as Spring Security does. */
class ComposedRoles extends AccessAnnotationChecker {

    @Override
    public boolean hasAccess(Class<?> view, @Nullable Principal user, Function<String, Boolean> hasRole) {
        var composed = view.isAnnotationPresent(RolesAllowed.class)
                ? null
                : AnnotatedElementUtils.getMergedAnnotation(view, RolesAllowed.class);
        return composed == null
                ? super.hasAccess(view, user, hasRole)
                : user != null && Arrays.stream(composed.value()).anyMatch(hasRole::apply);
    }
}
