package vn.haidang.staff.security;

import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import vn.haidang.staff.AccountRules;
import vn.haidang.staff.Role;
import vn.haidang.staff.Roles;
import vn.haidang.staff.StaffMember;
import vn.haidang.staff.StaffMembers;
import vn.haidang.staff.StaffSettings;
import vn.haidang.staff.StaffUser;

/** Accounts as Spring Security asks for them, and what follows from a sign-in. */
@Component
class StaffDirectory implements UserDetailsService, UserDetailsPasswordService {

    private final StaffMembers members;
    private final AccountRules rules;
    private final StaffSettings settings;
    private final Clock clock;

    StaffDirectory(StaffMembers members, AccountRules rules, StaffSettings settings, Clock clock) {
        this.members = members;
        this.rules = rules;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        var member =
                members.withUsername(username).orElseThrow(() -> new UsernameNotFoundException("Nobody: " + username));
        return new StaffUser(
                member.username(),
                member.passwordHash(),
                true,
                member.name(),
                member.unitCode(),
                roles(member),
                clock.instant());
    }

    @Override
    public UserDetails updatePassword(UserDetails user, @Nullable String newHash) {
        if (newHash != null) {
            members.renewHash(user.getUsername(), String.valueOf(user.getPassword()), newHash);
        }
        return user;
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getDetails() instanceof LoginDetails details) {
            members.loggedIn(event.getAuthentication().getName(), details.line());
        }
    }

    @EventListener
    void on(AuthenticationFailureBadCredentialsEvent event) {
        members.loginFailed(SignInName.of(event.getAuthentication().getName()));
    }

    /** Roles begin with a password that only the person knows, and with a second factor where one is asked for. */
    private Collection<String> roles(StaffMember member) {
        if (member.hasFirstPassword() || hasOldPassword(member)) {
            return List.of(Roles.NEWCOMER);
        }
        if (!member.hasSecondFactor() && !Collections.disjoint(member.roles(), settings.secondFactorFor())) {
            return List.of(Roles.UNENROLLED);
        }
        return member.roles().stream().map(Role::name).toList();
    }

    private boolean hasOldPassword(StaffMember member) {
        return member.is(Role.ADMIN) && member.hasPasswordOlderThan(rules.passwordOfAdministrators(), clock);
    }
}
