package vn.haidang.news;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haidang.pages.Remembered;

/** How many published pieces there are of what; counted once after each public change. */
@Component
class ArticleCounts implements Remembered {

    private final Counted lists;
    private final Counted months;

    ArticleCounts(ArticleLists source) {
        lists = new Counted(source::counts);
        months = new Counted(source::countsByMonth);
    }

    int in(ArticleFilter filter) {
        return lists.get().getOrDefault(filter.list(), 0);
    }

    Map<String, Integer> byMonth() {
        return months.get();
    }

    @Override
    public void forget() {
        lists.forget();
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
