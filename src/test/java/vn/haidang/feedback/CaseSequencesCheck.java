package vn.haidang.feedback;

/** Five hundred of them. */
class CaseSequencesCheck extends CaseSequencesIT {

    @Override
    int sequences() {
        return 500;
    }
}
