package vn.haidang.news;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.haidang.pages.Memo;
import vn.haidang.pages.Remembered;

/** How many published pieces there are of what; counted once after each public change. */
@Component
class ArticleCounts implements Remembered {

    private final Memo<Map<String, Integer>> lists;
    private final Memo<Map<String, Integer>> months;

    ArticleCounts(ArticleLists source) {
        lists = new Memo<>(source::counts);
        months = new Memo<>(source::countsByMonth);
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
}
