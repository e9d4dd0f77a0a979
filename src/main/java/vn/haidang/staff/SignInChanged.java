package vn.haidang.staff;

/** An account has another password, or opens nothing any more. */
record SignInChanged(String username) {}
