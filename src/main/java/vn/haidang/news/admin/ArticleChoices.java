package vn.haidang.news.admin;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.haidang.document.LegalDocument;
import vn.haidang.document.LegalDocuments;
import vn.haidang.news.ArticleDraft;
import vn.haidang.news.ArticleDraft.Field;
import vn.haidang.publication.Topic;
import vn.haidang.publication.admin.TextTools;
import vn.haidang.staff.Unit;

/** What an article may refer to, and how people call what it refers to by codes. */
record ArticleChoices(List<Unit> units, List<Topic> topics, TextTools tools, LegalDocuments documents) {

    /** Where procedures are; their codes follow. */
    static final String PROCEDURES = "/thu-tuc/";

    Optional<Unit> unit(@Nullable String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    List<Topic> topics(Collection<String> slugs) {
        return topics.stream().filter(topic -> slugs.contains(topic.slug())).toList();
    }

    /** Descriptions by key, in the order of the keys; a file that the library no longer has goes by its key. */
    Map<String, String> files(List<String> keys) {
        var names = new LinkedHashMap<String, String>();
        keys.forEach(key -> names.put(key, key));
        tools.media()
                .withKeys(keys)
                .forEach(item -> names.put(item.key(), item.description().words()));
        return names;
    }

    /** Names by code, in the order of the codes; a procedure that is not public goes by its code. */
    Map<String, String> procedures(List<String> codes) {
        var titles = tools.index().titles(codes.stream().map(PROCEDURES::concat).toList());
        var names = new LinkedHashMap<String, String>();
        codes.forEach(code -> names.put(code, titles.getOrDefault(PROCEDURES + code, code)));
        return names;
    }

    /** The fields of a draft as people read them, where they are kept as codes. */
    Map<String, String> inWords(Map<String, String> fields, UnaryOperator<String> translation) {
        var draft = ArticleDraft.of(fields);
        var extras = draft.extras();
        var words = new LinkedHashMap<>(fields);
        words.put(Field.SHELF, translation.apply(draft.shelf().key()));
        words.put(Field.KIND, translation.apply(draft.kind().key()));
        words.put(Field.AUDIENCE, translation.apply(extras.audience().key()));
        words.put(Field.UNIT, unit(draft.unitCode()).map(Unit::name).orElse(fields.getOrDefault(Field.UNIT, "")));
        words.put(
                Field.TOPICS,
                listed(topics(draft.topics()).stream().map(Topic::name).toList()));
        words.put(Field.ATTACHMENTS, listed(files(extras.attachments()).values()));
        words.put(Field.PROCEDURES, listed(procedures(extras.procedures()).values()));
        words.put(
                Field.DOCUMENTS,
                listed(documents.withIds(extras.documents()).stream()
                        .map(LegalDocument::citation)
                        .toList()));
        return words;
    }

    private static String listed(Collection<String> names) {
        return String.join("; ", names);
    }
}
