package vn.haidang.feedback.web;

import org.altcha.altcha.Altcha;

/** A challenge as the protocol writes it; every part is letters, digits, "?", "=", "&" or "-". */
final class ChallengeJson {

    private ChallengeJson() {}

    static String of(Altcha.Challenge challenge) {
        return "{\"algorithm\":\"%s\",\"challenge\":\"%s\",\"maxnumber\":%d,\"salt\":\"%s\",\"signature\":\"%s\"}"
                .formatted(
                        challenge.algorithm,
                        challenge.challenge,
                        challenge.maxnumber,
                        challenge.salt,
                        challenge.signature);
    }
}
