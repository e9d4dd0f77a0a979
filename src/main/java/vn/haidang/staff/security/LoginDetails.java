package vn.haidang.staff.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Objects;
import vn.haidang.staff.VisitorLine;

/**
 * What comes with a sign-in besides name and password.
 *
 * @param line over which it comes, see {@link VisitorLine}
 * @param isNear whether it comes from a network of the office
 * @param code of the authenticator app, or a recovery code; empty for none
 */
record LoginDetails(String line, boolean isNear, String code) implements Serializable {

    static final String CODE_FIELD = "ma-xac-thuc";

    private static final int LONGEST = 40;

    static LoginDetails of(HttpServletRequest request) {
        var code =
                Objects.requireNonNullElse(request.getParameter(CODE_FIELD), "").strip();
        return new LoginDetails(
                VisitorLine.of(request.getRemoteAddr()),
                OfficeNetworks.isNear(request),
                code.length() > LONGEST ? "" : code);
    }
}
