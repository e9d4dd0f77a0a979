package vn.haidang.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the {@link Frame} of the request to a controller method that asks for it. */
@Component
class FrameArguments implements HandlerMethodArgumentResolver {

    private final AuthorityProfile authority;
    private final Assets assets;
    private final PageSettings settings;
    private final Banners banners;
    private final Telephone telephone;

    FrameArguments(
            AuthorityProfile authority, Assets assets, PageSettings settings, Banners banners, Telephone telephone) {
        this.authority = authority;
        this.assets = assets;
        this.settings = settings;
        this.banners = banners;
        this.telephone = telephone;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Frame.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer view,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        return frame(Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)));
    }

    Frame frame(HttpServletRequest request) {
        var path = request.getRequestURI();
        return new Frame(
                authority.current(),
                PageKeeping.display(request),
                assets,
                banners.showing().orElse(null),
                telephone.isAnswered(),
                path,
                settings.absolute(path),
                PageHead.EMPTY);
    }
}
