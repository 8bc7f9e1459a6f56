package portal.ui;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tables as files for spreadsheets (RFC 4180). No cell is taken for a formula: a sign that begins one is quoted first. */
public final class Csv {
    /** What a file begins with, so that spreadsheets read it as UTF-8. */
    public static final String BEGINNING = "\ufeff";

    private static final String BEGIN_FORMULAS = "=+-@＝＋－＠\t\r";

    private static final Pattern CELL =
            Pattern.compile("\\G(?:^|,)(?:\"(?<quoted>(?:[^\"]|\"\")*+)\"|(?<bare>[^,\"]*))");

    private Csv() {}

    /** One row, with the end of its line. */
    public static String row(Object... cells) {
        return Arrays.stream(cells).map(cell -> cell(cell.toString())).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** The cells of one row that stands on one line. */
    public static List<String> cells(String row) {
        return CELL.matcher(row)
                .results()
                .map(cell -> cell.group("quoted") == null
                        ? cell.group("bare")
                        : cell.group("quoted").replace("\"\"", "\""))
                .toList();
    }

    private static String cell(String text) {
        var begins = text.stripLeading();
        var isFormula = !text.isEmpty()
                && (BEGIN_FORMULAS.indexOf(text.charAt(0)) >= 0
                        || !begins.isEmpty() && BEGIN_FORMULAS.indexOf(begins.charAt(0)) >= 0);
        var safe = isFormula ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n;].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
