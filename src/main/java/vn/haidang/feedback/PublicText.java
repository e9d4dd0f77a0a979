package vn.haidang.feedback;

import java.util.stream.Stream;
import vn.haidang.text.Vietnamese;
import vn.haidang.text.WrongInput;

/** Question and answer as everybody may read them: written apart from the case, without anything personal. */
public record PublicText(String title, String question, String answer) {

    public PublicText {
        title = Vietnamese.line(title);
        question = question.strip();
        answer = answer.strip();
        if (Stream.of(title, question, answer).anyMatch(String::isEmpty)) {
            throw new WrongInput("case.public.required");
        }
    }
}
