package vn.haidang.work;

import java.util.concurrent.ThreadFactory;

/**
 * Threads that work for the portal: they inherit nothing from whoever caused their work, and find the libraries that the
 * portal brings (readers of pictures among them) also where it runs from one jar.
 */
public final class OwnThreads {

    private OwnThreads() {}

    /** @param priority from {@link Thread#MIN_PRIORITY} on */
    public static ThreadFactory named(String prefix, int priority) {
        var plain = Thread.ofPlatform()
                .daemon()
                .name(prefix, 1)
                .priority(priority)
                .inheritInheritableThreadLocals(false)
                .factory();
        return work -> {
            var thread = plain.newThread(work);
            thread.setContextClassLoader(OwnThreads.class.getClassLoader());
            return thread;
        };
    }
}
