package vn.haidang.staff.security;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.haidang.staff.AccountDraft;
import vn.haidang.staff.Passwords;
import vn.haidang.staff.SecondFactor;
import vn.haidang.staff.StaffMembers;
import vn.haidang.work.WorkRefused;

/**
 * Password and code are checked together: nobody is ever half signed in, and a refusal does not tell which was wrong. It
 * must stay a bean, otherwise Spring makes a provider of its own that asks for the password alone.
 */
@Component
class StaffAuthentication extends DaoAuthenticationProvider {

    private final StaffMembers members;
    private final SecondFactor secondFactor;
    private final SignInGuard guard;
    private final Clock clock;

    StaffAuthentication(
            StaffDirectory staff,
            PasswordEncoder passwords,
            StaffMembers members,
            SecondFactor secondFactor,
            SignInGuard guard,
            Clock clock) {
        super(staff);
        setPasswordEncoder(passwords);
        setUserDetailsPasswordService(staff);
        this.members = members;
        this.secondFactor = secondFactor;
        this.guard = guard;
        this.clock = clock;
    }

    /** Lengths and limits come before anything that costs. */
    @Override
    public Authentication authenticate(Authentication login) {
        var name = SignInName.of(login.getName());
        var password = String.valueOf(login.getCredentials());
        if (name.length() > AccountDraft.LONGEST_USERNAME || password.length() > 2 * Passwords.LONGEST) {
            throw new BadCredentialsException("Longer than anything that is known");
        }
        if (login.getDetails() instanceof LoginDetails details && !guard.admits(name, details.line())) {
            throw new TooManySignIns("Too many failures");
        }
        try {
            var signedIn = super.authenticate(named(name, login));
            if (login.getDetails() instanceof LoginDetails details) {
                guard.succeeded(name, details.line());
            }
            return signedIn;
        } catch (WorkRefused busy) {
            throw new TooManySignIns("Too many sign-ins at once");
        }
    }

    private static Authentication named(String name, Authentication login) {
        var named = UsernamePasswordAuthenticationToken.unauthenticated(name, login.getCredentials());
        named.setDetails(login.getDetails());
        return named;
    }

    @Override
    protected void additionalAuthenticationChecks(UserDetails user, UsernamePasswordAuthenticationToken login) {
        super.additionalAuthenticationChecks(user, login);
        var member = members.withUsername(user.getUsername())
                .orElseThrow(() -> new BadCredentialsException("Gone meanwhile"));
        if (!member.isOpenOn(LocalDate.now(clock))) {
            throw new LockedException("Told to whoever knows the password");
        }
        if (member.hasSecondFactor() ? !holds(user, login) : isOutside(login)) {
            throw new BadCredentialsException("Wrong second factor");
        }
    }

    private boolean holds(UserDetails user, UsernamePasswordAuthenticationToken login) {
        return login.getDetails() instanceof LoginDetails details
                && secondFactor.accepts(user.getUsername(), details.code());
    }

    /** Whoever has no second factor yet enrols it in the office. */
    private static boolean isOutside(UsernamePasswordAuthenticationToken login) {
        return login.getDetails() instanceof LoginDetails details && !details.isNear();
    }
}
