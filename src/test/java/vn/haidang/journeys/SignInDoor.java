package vn.haidang.journeys;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a story begin signed in: it makes the session that the login page would make. Only in tests. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SignInDoor extends OncePerRequestFilter {

    static final String PATH = "/quan-tri/cua-thu";

    private final UserDetailsService staff;

    SignInDoor(UserDetailsService staff) {
        this.staff = staff;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var user = staff.loadUserByUsername(request.getParameter("name"));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        response.sendRedirect("/quan-tri");
    }
}
