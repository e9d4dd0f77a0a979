package vn.haidang.news;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haidang.pages.Remembered;

/** How many published pieces there are of what; counted once after each public change. */
@Component
class ArticleCounts implements Remembered {

    private final Counted topics;
    private final Counted units;
    private final Counted months;

    ArticleCounts(ArticleLists lists) {
        topics = new Counted(lists::countsByTopic);
        units = new Counted(lists::countsByUnit);
        months = new Counted(lists::countsByMonth);
    }

    Map<String, Integer> byTopic() {
        return topics.get();
    }

    Map<String, Integer> byUnit() {
        return units.get();
    }

    Map<String, Integer> byMonth() {
        return months.get();
    }

    @Override
    public void forget() {
        topics.forget();
        units.forget();
        months.forget();
    }

    private static final class Counted {
        private final Supplier<Map<String, Integer>> count;
        private volatile @Nullable Map<String, Integer> known;

        Counted(Supplier<Map<String, Integer>> count) {
            this.count = count;
        }

        Map<String, Integer> get() {
            var counts = known;
            if (counts == null) {
                counts = count.get();
                known = counts;
            }
            return counts;
        }

        void forget() {
            known = null;
        }
    }
}
