/** All of Lucene: Vietnamese analysis, the index of everything public, and the change log that keeps it true. */
@ApplicationModule(
        allowedDependencies = {"seed", "text", "pages", "staff", "database", "command", "backoffice", "work"})
@NullMarked
package vn.haidang.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
