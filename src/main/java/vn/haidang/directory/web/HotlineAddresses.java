package vn.haidang.directory.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.haidang.pages.PublicAddresses;

/** The page of the hotline. */
@Component
class HotlineAddresses implements PublicAddresses {

    @Override
    public Stream<Address> addresses(int most) {
        return Stream.of(Address.of("/duong-day-nong"));
    }
}
