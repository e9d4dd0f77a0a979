package vn.haidang.pages;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body does not say how long it is, and is counted while it is read. */
final class CountedRequest extends HttpServletRequestWrapper {

    private final long most;

    CountedRequest(HttpServletRequest request, long most) {
        super(request);
        this.most = most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new CountedStream(super.getInputStream(), most);
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class CountedStream extends ServletInputStream {

        private final ServletInputStream content;
        private long left;

        CountedStream(ServletInputStream content, long most) {
            this.content = content;
            left = most;
        }

        @Override
        public int read() throws IOException {
            var next = content.read();
            return counted(next, next < 0 ? 0 : 1);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var count = content.read(bytes, from, length);
            return counted(count, Math.max(0, count));
        }

        private int counted(int result, int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("The body of the request is too large");
            }
            return result;
        }

        @Override
        public boolean isFinished() {
            return content.isFinished();
        }

        @Override
        public boolean isReady() {
            return content.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            content.setReadListener(listener);
        }
    }
}
