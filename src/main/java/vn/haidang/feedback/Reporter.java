package vn.haidang.feedback;

import jakarta.persistence.Embeddable;
import vn.haidang.text.PhoneNumber;

/** Who sent a report and how to reach them; every part is empty for a tip. */
@Embeddable
public record Reporter(String fullName, String address, String phone, String email, String postAddress) {

    static final Reporter NOBODY = new Reporter("", "", "", "", "");

    /** What an anonymous reporter typed into the other fields is not kept; a telephone number is, in its one form. */
    static Reporter of(Report report) {
        if (report.anonymous()) {
            return NOBODY;
        }
        var phone = PhoneNumber.read(report.phone()).map(PhoneNumber::value).orElse(report.phone());
        return new Reporter(report.fullName(), report.address(), phone, report.email(), report.postAddress());
    }

    Reporter withoutContacts() {
        return new Reporter(fullName, address, "", "", "");
    }
}
