package vn.haidang.staff.security;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import vn.haidang.staff.Role;
import vn.haidang.staff.Roles;
import vn.haidang.staff.StaffMember;
import vn.haidang.staff.StaffMembers;
import vn.haidang.staff.StaffUser;

/** Accounts as Spring Security asks for them. */
@Component
class StaffDirectory implements UserDetailsService {

    private final StaffMembers members;
    private final Clock clock;

    StaffDirectory(StaffMembers members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        var member =
                members.withUsername(username).orElseThrow(() -> new UsernameNotFoundException("Nobody: " + username));
        return new StaffUser(
                member.username(),
                member.passwordHash(),
                !member.isLockedAt(clock.instant()),
                member.name(),
                member.unitCode(),
                roles(member));
    }

    @EventListener
    void on(AuthenticationFailureBadCredentialsEvent event) {
        members.loginFailed(event.getAuthentication().getName());
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        members.loggedIn(event.getAuthentication().getName());
    }

    /** Roles begin with a password that only the person knows. */
    private static Collection<String> roles(StaffMember member) {
        return member.hasFirstPassword()
                ? List.of(Roles.NEWCOMER)
                : member.roles().stream().map(Role::name).toList();
    }
}
