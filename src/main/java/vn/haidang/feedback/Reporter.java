package vn.haidang.feedback;

import jakarta.persistence.Embeddable;

/** Who sent a report and how to reach them; every part is empty for a tip. */
@Embeddable
public record Reporter(String fullName, String address, String phone, String email, String postAddress) {

    static final Reporter NOBODY = new Reporter("", "", "", "", "");

    /** What an anonymous reporter typed into the other fields is not kept. */
    static Reporter of(Report report) {
        return report.anonymous()
                ? NOBODY
                : new Reporter(
                        report.fullName(), report.address(), report.phone(), report.email(), report.postAddress());
    }

    Reporter withoutContacts() {
        return new Reporter(fullName, address, "", "", "");
    }
}
