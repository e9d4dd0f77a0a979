/** Published administrative procedures: what to bring, what it costs, when it is ready, where to file. */
@ApplicationModule(
        allowedDependencies = {
            "seed",
            "audit",
            "audit::admin",
            "publication",
            "deadline",
            "search",
            "links",
            "pages",
            "backoffice",
            "calendar",
            "text",
            "staff",
            "command",
            "database"
        })
@NullMarked
package vn.haidang.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
