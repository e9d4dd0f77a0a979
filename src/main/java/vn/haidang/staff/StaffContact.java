package vn.haidang.staff;

/**
 * Who is to be told something.
 *
 * @param email empty when none is known
 */
public record StaffContact(String username, String email) {}
