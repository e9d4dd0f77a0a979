package vn.haidang.publication.admin;

import org.springframework.stereotype.Component;
import vn.haidang.media.MediaFigures;
import vn.haidang.media.MediaItems;
import vn.haidang.publication.TextFindings;
import vn.haidang.search.SearchIndex;

/**
 * What the text editor asks of others.
 *
 * @param index for links
 */
@Component
public record TextTools(MediaItems media, MediaFigures figures, SearchIndex index, TextFindings findings) {}
