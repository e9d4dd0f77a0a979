package vn.haidang.staff.security;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.haidang.staff.AccountRules;
import vn.haidang.staff.ContentPolicy;
import vn.haidang.staff.StaffMembers;
import vn.haidang.staff.StaffSettings;
import vn.haidang.staff.admin.LoginView;

/** Two doors: the back office with sessions and Vaadin's own CSRF token, the public pages without any session. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(prePostEnabled = false, jsr250Enabled = true)
class SecurityConfiguration {

    /** Vaadin needs eval and inline styles; the back office is behind a login and never shows raw citizen HTML. */
    private static final String VAADIN_CONTENT = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; base-uri 'self'; "
            + "form-action 'self'; frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwordEncoder(StaffSettings settings) {
        return new HashedPasswords(settings.passwordMemory());
    }

    @Bean
    AccessAnnotationChecker accessAnnotationChecker() {
        return new ComposedRoles();
    }

    @Bean
    @Order(1)
    SecurityFilterChain backOffice(
            HttpSecurity http,
            StaffSettings settings,
            StaffMembers members,
            AccountRules rules,
            SignInResults results,
            Clock clock,
            @Value("${portal.pages.proxies:}") List<String> proxies) {
        return http.securityMatcher("/quan-tri/**")
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class, "/quan-tri/dang-nhap")
                                .anyRequest(AuthorizedUrl::authenticated)) // to learn that nothing is there
                .addFilterBefore(new OfficeNetworks(settings, proxies), SecurityContextHolderFilter.class)
                .addFilterBefore(new CrossSitePostFilter(true), SecurityContextHolderFilter.class)
                .addFilterAfter(new SessionRules(members, rules, settings, clock), SecurityContextHolderFilter.class)
                .formLogin(form ->
                        form.authenticationDetailsSource(LoginDetails::of).failureHandler(results))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(VAADIN_CONTENT))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(ContentPolicy.NO_SENSORS))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain publicPages(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterBefore(new CrossSitePostFilter(false), AuthorizationFilter.class)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable) // no cookie to abuse; CrossSitePostFilter stops foreign forms
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(ContentPolicy.STRICT))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(ContentPolicy.NO_SENSORS))
                        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        .cacheControl(cache -> cache.disable()))
                .build();
    }
}
