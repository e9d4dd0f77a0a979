package vn.haidang.procedure;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param folder of files whose import has begun and not ended */
@ConfigurationProperties("portal.procedure.imports")
record ImportSettings(Path folder) {}
