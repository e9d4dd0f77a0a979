package vn.haidang.staff.security;

import java.util.Locale;

/** What somebody types as their name: telephones begin it with a capital letter, accounts have none. */
final class SignInName {

    private SignInName() {}

    static String of(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
