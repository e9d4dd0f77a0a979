/** Articles about administrative reform and digital transformation, guides, and the standing pages of the portal. */
@ApplicationModule(
        allowedDependencies = {
            "seed",
            "audit",
            "audit::admin",
            "database",
            "publication",
            "publication::admin",
            "media",
            "media::admin",
            "document",
            "search",
            "pages",
            "messaging",
            "backoffice",
            "text",
            "staff"
        })
@NullMarked
package vn.haidang.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
