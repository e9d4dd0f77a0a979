package vn.haidang.staff.security;

import org.springframework.security.core.AuthenticationException;

/** A sign-in that was not tried: nothing is said about the account, which may not exist. */
class TooManySignIns extends AuthenticationException {

    TooManySignIns(String message) {
        super(message);
    }
}
