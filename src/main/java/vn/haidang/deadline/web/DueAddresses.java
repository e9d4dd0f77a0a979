package vn.haidang.deadline.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.haidang.pages.PublicAddresses;

/** The page that counts due dates. */
@Component
class DueAddresses implements PublicAddresses {

    @Override
    public Stream<Address> addresses(int most) {
        return Stream.of(Address.of("/tinh-han"));
    }
}
