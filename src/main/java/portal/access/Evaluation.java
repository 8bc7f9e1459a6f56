package portal.access;

import portal.ui.VisibleText;

/**
 * How reliable a source is, and how accurate the information from it is (DP-08). The portal grades both in the 4×4
 * scheme. A grade in another scheme keeps its own text, because grades of different schemes cannot be converted.
 *
 * @param value the grade: in the 4×4 scheme the grades of source and information, for example {@code B2}
 */
public record Evaluation(Scheme scheme, String value) {
    public static final int LONGEST = 20;

    /** The grade that says that neither the source nor the information can be judged. */
    public static final Evaluation NOT_POSSIBLE = of(SourceGrade.X, InformationGrade.FOUR);

    /** The schemes in which information is graded, by the portal or by those from whom it was received. */
    public enum Scheme {
        FOUR_BY_FOUR,
        FIVE_BY_FIVE_BY_FIVE,
        THREE_BY_FIVE_BY_TWO,
        ADMIRALTY
    }

    /** The grades of a source in the 4×4 scheme, the most reliable first. X: the reliability cannot be judged. */
    public enum SourceGrade {
        A,
        B,
        C,
        X
    }

    /** The grades of information in the 4×4 scheme, from 1 (not in doubt) to 4 (not corroborated). */
    public enum InformationGrade {
        ONE,
        TWO,
        THREE,
        FOUR;

        /** Returns the number of the grade, from 1 to 4. */
        public int number() {
            return ordinal() + 1;
        }
    }

    /** @throws Refused if the grade is empty or too long, or, in the 4×4 scheme, is not a grade of this scheme */
    public Evaluation {
        value = VisibleText.line(value);
        if (value.isEmpty() || value.length() > LONGEST || scheme == Scheme.FOUR_BY_FOUR && !isFourByFour(value))
            throw new Refused("access.refused.evaluation").because("provenance.evaluation");
    }

    public static Evaluation of(SourceGrade source, InformationGrade information) {
        return new Evaluation(Scheme.FOUR_BY_FOUR, source.name() + information.number());
    }

    public boolean isFourByFour() {
        return scheme == Scheme.FOUR_BY_FOUR;
    }

    /** Returns the grade of the source. The scheme must be 4×4. */
    public SourceGrade source() {
        return SourceGrade.valueOf(value.substring(0, 1));
    }

    /** Returns the grade of the information. The scheme must be 4×4. */
    public InformationGrade information() {
        return InformationGrade.values()[value.charAt(1) - '1'];
    }

    private static boolean isFourByFour(String value) {
        return value.length() == 2 && "ABCX".indexOf(value.charAt(0)) >= 0 && "1234".indexOf(value.charAt(1)) >= 0;
    }
}
