package vn.haidang.staff.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Objects;

/** What the login form sends besides name and password: the six digits of the second factor. */
record LoginDetails(String remoteAddress, String code) implements Serializable {

    static final String CODE_FIELD = "ma-xac-thuc";

    static LoginDetails of(HttpServletRequest request) {
        var code = Objects.requireNonNullElse(request.getParameter(CODE_FIELD), "");
        return new LoginDetails(request.getRemoteAddr(), code.strip());
    }
}
