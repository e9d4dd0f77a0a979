package vn.haidang.staff.security;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.haidang.staff.StaffMembers;

/**
 * Password and code are checked together: nobody is ever half signed in, and a refusal does not tell which was wrong. It
 * must stay a bean, otherwise Spring makes a provider of its own that asks for the password alone.
 */
@Component
class StaffAuthentication extends DaoAuthenticationProvider {

    private final StaffMembers members;
    private final SecondFactor secondFactor;

    StaffAuthentication(
            UserDetailsService staff, PasswordEncoder passwords, StaffMembers members, SecondFactor secondFactor) {
        super(staff);
        setPasswordEncoder(passwords);
        this.members = members;
        this.secondFactor = secondFactor;
    }

    @Override
    protected void additionalAuthenticationChecks(UserDetails user, UsernamePasswordAuthenticationToken login) {
        super.additionalAuthenticationChecks(user, login);
        var secret = members.withUsername(user.getUsername()).orElseThrow().totpSecret();
        if (secret != null && !holds(secret, login)) {
            throw new BadCredentialsException("Wrong second factor");
        }
    }

    private boolean holds(byte[] secret, UsernamePasswordAuthenticationToken login) {
        return login.getDetails() instanceof LoginDetails details && secondFactor.accepts(secret, details.code());
    }
}
