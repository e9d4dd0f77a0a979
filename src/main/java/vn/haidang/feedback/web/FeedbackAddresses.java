package vn.haidang.feedback.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.haidang.pages.PublicAddresses;

/** The form, and the answers that everybody may read. */
@Component
class FeedbackAddresses implements PublicAddresses {

    @Override
    public Stream<Address> addresses(int most) {
        return Stream.of("/phan-anh", "/phan-anh/da-tra-loi").map(Address::of);
    }
}
