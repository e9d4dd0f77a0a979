package vn.haidang.pages;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** A controller returns a page of {@code Templates}; this renders and sends it. */
class PageReturnValues implements HandlerMethodReturnValueHandler {

    private final PageKeeping keeping;

    PageReturnValues(PageKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return JteModel.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object page, MethodParameter type, ModelAndViewContainer view, NativeWebRequest web)
            throws IOException {
        view.setRequestHandled(true);
        if (page instanceof JteModel model) {
            var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
            var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
            keeping.write(PageWriter.render(model), request, response);
        }
    }
}
