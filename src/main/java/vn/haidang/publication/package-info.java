/** The editorial life of anything that is published, and the topics it belongs to. */
@ApplicationModule(
        allowedDependencies = {
            "seed",
            "database",
            "media",
            "media::admin",
            "links",
            "search",
            "text",
            "staff",
            "messaging",
            "backoffice",
            "work",
            "pages"
        })
@NullMarked
package vn.haidang.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
