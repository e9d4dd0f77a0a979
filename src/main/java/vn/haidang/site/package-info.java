/** What brings the features together: home, site search, sitemap, seed content, the staff's dashboard. */
@ApplicationModule(
        allowedDependencies = {
            "news",
            "campaign",
            "procedure",
            "feedback",
            "plan",
            "directory",
            "publication",
            "deadline",
            "messaging",
            "media",
            "document",
            "search",
            "pages",
            "backoffice",
            "calendar",
            "text",
            "staff",
            "seed",
            "database"
        })
@NullMarked
package vn.haidang.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
