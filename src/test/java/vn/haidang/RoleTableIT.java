package vn.haidang;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.SignedIn.as;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;
import vn.haidang.staff.Roles;

/**
 * Who may do what: {@code docs/roles.md} is the table, made from the annotations and looked at with every change; every
 * deed of every facade refuses whom the table does not name, and every screen, too.
 */
@PortalTest
class RoleTableIT {

    private static final Path TABLE = Path.of("docs/roles.md");
    private static final List<String> ROLES = List.of(
            Roles.CONTRIBUTOR,
            Roles.EDITOR,
            Roles.APPROVER,
            Roles.CASE_OFFICER,
            Roles.DENUNCIATION_OFFICER,
            Roles.LEADER,
            Roles.ADMIN,
            Roles.NEWCOMER,
            Roles.UNENROLLED,
            Roles.SYSTEM);

    @Autowired
    ApplicationContext context;

    @Autowired
    AccessAnnotationChecker views;

    @Test
    void theTableIsTheOneOfTheCode() throws IOException {
        var table = table();
        if (Boolean.getBoolean("update.docs")) {
            Files.writeString(TABLE, table);
        }

        assertThat(Files.readString(TABLE))
                .as(
                        "write it again, then read what changed: bin/portal mvn verify -Dit.test=RoleTableIT -Dupdate.docs=true")
                .isEqualTo(table);
    }

    @Test
    void everyDeedRefusesWhomTheTableDoesNotName() {
        var opened = new ArrayList<String>();
        var tried = 0;
        for (var facade : facades().entrySet()) {
            for (var deed : deeds(facade.getKey())) {
                for (var role : ROLES) {
                    if (!allowed(deed).contains(role) && allowed(deed).stream().noneMatch("*"::equals)) {
                        tried++;
                        if (!refuses(facade.getValue(), deed, role)) {
                            opened.add("%s.%s for %s".formatted(facade.getKey().getSimpleName(), deed.getName(), role));
                        }
                    }
                }
            }
        }

        assertThat(tried).isGreaterThan(1000);
        assertThat(opened).isEmpty();
    }

    @Test
    void everyScreenOpensForWhomItNamesAndNobodyElse() {
        assertThat(screens()).hasSizeGreaterThan(25);
        for (var screen : screens()) {
            for (var role : ROLES) {
                var opens = views.hasAccess(screen, () -> "lan", role::equals);
                var named = allowed(screen);
                assertThat(opens).as(screen + " for " + role).isEqualTo(named.contains("*") || named.contains(role));
            }
            if (!allowed(screen).contains("*") || !screen.getSimpleName().equals("LoginView")) {
                assertThat(views.hasAccess(screen, null, role -> false)
                                && !screen.getSimpleName().equals("LoginView"))
                        .as(screen + " for nobody")
                        .isFalse();
            }
        }
    }

    @Test
    void anybodyMayDoWhatEverybodyInTheOfficeMay() {
        for (var everybody : List.of("MayChangeOwnPassword", "MayEnrolSecondFactor")) {
            var roles = roles(everybody);
            assertThat(roles)
                    .contains(
                            Roles.CONTRIBUTOR,
                            Roles.EDITOR,
                            Roles.APPROVER,
                            Roles.CASE_OFFICER,
                            Roles.DENUNCIATION_OFFICER,
                            Roles.LEADER,
                            Roles.ADMIN);
        }
    }

    /** Arguments are nothing: a deed that is refused looks at none. */
    private static boolean refuses(Object facade, Method deed, String role) {
        var arguments = Arrays.stream(deed.getParameterTypes())
                .map(RoleTableIT::nothing)
                .toArray();
        deed.setAccessible(true);
        return as("lan", role, () -> {
            try {
                deed.invoke(facade, arguments);
                return false;
            } catch (InvocationTargetException e) {
                return e.getCause() instanceof AccessDeniedException;
            }
        });
    }

    private static @Nullable Object nothing(Class<?> type) {
        return switch (type.getName()) {
            case "boolean" -> false;
            case "int" -> 0;
            case "long" -> 0L;
            case "double" -> 0.0;
            default -> null;
        };
    }

    private Map<Class<?>, Object> facades() {
        var facades = new TreeMap<Class<?>, Object>(java.util.Comparator.comparing(Class::getName));
        context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getName().startsWith("vn.haidang."))
                .forEach(bean -> facades.put(AopUtils.getTargetClass(bean), bean));
        return facades;
    }

    private static List<Method> deeds(Class<?> facade) {
        return Stream.of(facade.getDeclaredMethods())
                .filter(deed -> Modifier.isPublic(deed.getModifiers()) && !deed.isSynthetic())
                .sorted(java.util.Comparator.comparing(Method::toGenericString))
                .toList();
    }

    private static Set<Class<?>> screens() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("vn.haidang").stream()
                .map(bean -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
                .filter(screen -> !screen.getPackageName().equals("vn.haidang.measured"))
                .collect(Collectors.toCollection(() -> new TreeSet<>(java.util.Comparator.comparing(Class::getName))));
    }

    /** "*" for everybody who is signed in, and for what is public. */
    private static Set<String> allowed(java.lang.reflect.AnnotatedElement element) {
        var named = AnnotatedElementUtils.getMergedAnnotation(element, RolesAllowed.class);
        if (named != null) {
            return Set.of(named.value());
        }
        return element.isAnnotationPresent(PermitAll.class)
                        || element.isAnnotationPresent(com.vaadin.flow.server.auth.AnonymousAllowed.class)
                ? Set.of("*")
                : Set.of();
    }

    private static Set<String> roles(String annotation) {
        return allowed(ClassUtils.resolveClassName("vn.haidang.staff." + annotation, null));
    }

    private String table() {
        var table = new StringBuilder("""
                # Who may do what

                Made by `RoleTableIT` from the annotations of `vn.haidang.staff`; a change of it is a change of rights. `NEWCOMER` has
                signed in with a password that must be changed, `UNENROLLED` must enrol a second factor first, `SYSTEM` is the portal
                itself: seed content, jobs, commands of the operator.

                """);
        var header = Stream.concat(Stream.of("may"), ROLES.stream()).collect(Collectors.joining(" | ", "| ", " |\n"));
        table.append(header).append("|---".repeat(ROLES.size() + 1)).append("|\n");
        var byAnnotation = byAnnotation();
        byAnnotation
                .keySet()
                .forEach(name -> table.append("| `%s` |".formatted(name))
                        .append(ROLES.stream()
                                .map(role -> roles(name).contains(role) ? " x |" : " |")
                                .collect(Collectors.joining()))
                        .append("\n"));
        byAnnotation.forEach(
                (name, deeds) -> table.append("\n## %s\n\n%s\n".formatted(name, String.join(", ", deeds))));
        return table.toString();
    }

    /** Deeds and screens by the annotation they carry; what everybody may is left out. */
    private Map<String, Set<String>> byAnnotation() {
        var found = new TreeMap<String, Set<String>>();
        facades()
                .keySet()
                .forEach(facade -> deeds(facade)
                        .forEach(deed -> annotation(deed)
                                .forEach(name -> found.computeIfAbsent(name, key -> new TreeSet<>())
                                        .add("`%s.%s`".formatted(facade.getSimpleName(), deed.getName())))));
        screens()
                .forEach(screen -> annotation(screen)
                        .forEach(name -> found.computeIfAbsent(name, key -> new TreeSet<>())
                                .add("`/quan-tri/%s`"
                                        .formatted(screen.getAnnotation(Route.class)
                                                .value()))));
        return found;
    }

    private static List<String> annotation(java.lang.reflect.AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(it -> it.annotationType())
                .filter(type -> type.isAnnotationPresent(RolesAllowed.class))
                .map(Class::getSimpleName)
                .toList();
    }
}
