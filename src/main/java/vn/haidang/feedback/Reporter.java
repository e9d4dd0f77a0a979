package vn.haidang.feedback;

import jakarta.persistence.Embeddable;
import vn.haidang.text.Leak;
import vn.haidang.text.PhoneNumber;
import vn.haidang.text.Spelling;

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

    /** Whether somebody who writes so is most likely the same person; nobody is the same as nobody. */
    boolean isSame(Reporter other) {
        return !fullName.isEmpty()
                && Spelling.strict(fullName).equals(Spelling.strict(other.fullName))
                && Spelling.strict(address).equals(Spelling.strict(other.address))
                && phone.equals(other.phone)
                && Spelling.strict(email).equals(Spelling.strict(other.email))
                && Spelling.strict(postAddress).equals(Spelling.strict(other.postAddress));
    }

    Reporter withoutContacts() {
        return new Reporter(fullName, address, "", "", "");
    }

    /** Whether what was found in a text is of this person, not only of somebody. */
    boolean isToldBy(Leak leak) {
        return switch (leak.kind()) {
            case NAME -> true;
            case PHONE ->
                PhoneNumber.read(leak.words())
                        .filter(it -> it.value().equals(phone))
                        .isPresent();
            case EMAIL -> Spelling.strict(leak.words()).equals(Spelling.strict(email));
            case HOME -> !address.isEmpty() && Spelling.folded(address).contains(Spelling.folded(leak.words()));
            case THIRD_PERSON, IDENTITY, PLATE, ACCOUNT, FILE -> false;
        };
    }
}
