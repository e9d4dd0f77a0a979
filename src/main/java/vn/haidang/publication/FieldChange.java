package vn.haidang.publication;

import java.util.List;

/** What became of one field between two versions, word by word. */
public record FieldChange(String field, List<ChangedWords> words) {}
