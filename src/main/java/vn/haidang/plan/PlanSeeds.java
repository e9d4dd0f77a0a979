package vn.haidang.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haidang.seed.SeedLoader;

/** The communication plans, with their duties. */
@Component
class PlanSeeds implements SeedLoader {

    private final CommunicationPlans plans;

    PlanSeeds(CommunicationPlans plans) {
        this.plans = plans;
    }

    @Override
    public List<Seed> seeds() {
        return List.of(new Seed(Stage.SOURCES, "plans/*.yaml", file -> load(file.as(PlanSeed.class))));
    }

    private void load(PlanSeed seed) {
        var duties =
                seed.duties().stream().map(duty -> duty.inYear(seed.year())).toList();
        plans.add(new CommunicationPlan(seed.year(), seed.title(), seed.source(), seed.closed()), duties);
    }

    record PlanSeed(int year, String title, String source, boolean closed, List<DutySeed> duties) {}

    record DutySeed(
            String ref,
            String name,
            String lead,
            List<String> support,
            String when,
            @Nullable Integer perYear,
            @Nullable String channel,
            @Nullable String topicTree) {

        Duty inYear(int year) {
            return new Duty(year, ref, name, lead, String.join(", ", support), when, perYear, channel, topicTree);
        }
    }
}
