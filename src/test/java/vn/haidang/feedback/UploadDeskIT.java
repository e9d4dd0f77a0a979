package vn.haidang.feedback;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.haidang.PortalTest;
import vn.haidang.media.StoredFile;

/** Pictures that come in parts over a line that breaks. */
@PortalTest
class UploadDeskIT {

    private static final byte[] PDF = ("%PDF-1.7\n" + "x".repeat(1000) + "\n%%EOF").getBytes(US_ASCII);

    @Autowired
    CitizenDesk desk;

    @Autowired
    ReporterDesk reporter;

    @Autowired
    MockMvc http;

    private String token;

    @BeforeEach
    void receive() {
        token = desk.receive(Reports.about("Kèm tệp"), List.of());
    }

    @Test
    void partsAreJoinedAndALostAnswerDoesNoHarm() throws Exception {
        send("don.pdf", 0, Arrays.copyOfRange(PDF, 0, 400))
                .andExpect(jsonPath("$.received").value(400));
        send("don.pdf", 0, Arrays.copyOfRange(PDF, 0, 400))
                .andExpect(jsonPath("$.received").value(400))
                .andExpect(jsonPath("$.done").value(false));
        http.perform(get("/phan-anh/tep/{token}/f1", token))
                .andExpect(jsonPath("$.received").value(400));

        send("don.pdf", 400, Arrays.copyOfRange(PDF, 400, PDF.length))
                .andExpect(jsonPath("$.done").value(true));
        send("don.pdf", 400, Arrays.copyOfRange(PDF, 400, PDF.length))
                .andExpect(jsonPath("$.done").value(true));

        assertThat(files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("don.pdf");
            assertThat(file.size()).isEqualTo(PDF.length);
        });
    }

    @Test
    void aFileOfAnotherKindIsRefusedWithASentence() throws Exception {
        var page = "<html><script>alert(1)</script></html>".getBytes(US_ASCII);

        http.perform(part("anh.png", 0, page.length).content(page))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problem").isNotEmpty());

        assertThat(files()).isEmpty();
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItHasCome() throws Exception {
        http.perform(part("anh.png", 0, 11 * 1024 * 1024).content(new byte[10]))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void noMoreFilesCanBeBegunThanMayCome() throws Exception {
        for (var file = 0; file < 5; file++) {
            http.perform(begin("b" + file)).andExpect(status().isOk());
        }

        http.perform(begin("b5")).andExpect(status().isUnprocessableContent());
        http.perform(begin("loi").param("voice", "true")).andExpect(status().isOk());
        http.perform(begin("loi2").param("voice", "true")).andExpect(status().isUnprocessableContent());
        http.perform(begin("b4")).andExpect(status().isOk());
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder begin(String file) {
        return post("/phan-anh/tep/{token}/{file}?name=a.pdf&from=0&size=100", token, file)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(new byte[10]);
    }

    @Test
    void withoutAReceiptThereIsNoDoor() throws Exception {
        http.perform(get("/phan-anh/tep/{token}/f1", "khong-co")).andExpect(status().isNotFound());
        http.perform(post("/phan-anh/tep/{token}/f1?name=a&from=0&size=3", "khong-co")
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .content(new byte[3]))
                .andExpect(status().isNotFound());
    }

    private ResultActions send(String name, long from, byte[] bytes) throws Exception {
        return http.perform(part(name, from, PDF.length).content(bytes)).andExpect(status().isOk());
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder part(
            String name, long from, long size) {
        return post("/phan-anh/tep/{token}/f1", token)
                .queryParam("name", name)
                .queryParam("from", Long.toString(from))
                .queryParam("size", Long.toString(size))
                .contentType(MediaType.APPLICATION_OCTET_STREAM);
    }

    private List<StoredFile> files() {
        var receipt = desk.receipt(token).orElseThrow();
        return reporter.open(new CaseCode(receipt.feedback().code()), String.valueOf(receipt.secret()))
                .orElseThrow()
                .files();
    }
}
