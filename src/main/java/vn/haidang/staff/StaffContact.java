package vn.haidang.staff;

/**
 * Who is to be told something.
 *
 * @param email empty when none is known
 * @param name as people call them, the family name first
 */
public record StaffContact(String username, String email, String name) {}
