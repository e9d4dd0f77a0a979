package vn.haidang.campaign.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.haidang.campaign.Poster;
import vn.haidang.campaign.Posters;
import vn.haidang.pages.PublicAddresses;

/** Slogans and posters. */
@Component
class CampaignAddresses implements PublicAddresses {

    private final Posters posters;

    CampaignAddresses(Posters posters) {
        this.posters = posters;
    }

    @Override
    public Stream<Address> addresses(int most) {
        var own = posters.all().stream().map(Poster::path);
        return Stream.concat(Stream.of("/khau-hieu", "/ap-phich"), own).map(Address::of);
    }
}
