/** Citizens report what goes wrong in administration; the authority answers before a deadline that can be explained. */
@ApplicationModule(
        allowedDependencies = {
            "seed",
            "audit",
            "audit::admin",
            "backup",
            "database",
            "deadline",
            "media",
            "pages",
            "backoffice",
            "calendar",
            "text",
            "staff",
            "messaging",
            "publication",
            "publication::admin",
            "search",
            "work"
        })
@NullMarked
package vn.haidang.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
