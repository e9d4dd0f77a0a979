package vn.haidang.news;

import java.util.List;
import java.util.UUID;

/**
 * What stands around the words of a piece.
 *
 * @param byline who wrote it, as readers see it; empty for the authority as a whole
 * @param attachments keys of files of the library
 * @param procedures codes of related procedures
 * @param documents ids of the legal documents that it is based on
 */
public record ArticleExtras(
        String byline, Audience audience, List<String> attachments, List<String> procedures, List<UUID> documents) {

    public static final ArticleExtras NONE = new ArticleExtras("", Audience.EVERYONE, List.of(), List.of(), List.of());
    public static final int MAX_BYLINE = 120;

    public ArticleExtras {
        byline = byline.strip();
        attachments = List.copyOf(attachments);
        procedures = List.copyOf(procedures);
        documents = List.copyOf(documents);
    }
}
