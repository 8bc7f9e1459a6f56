package portal.ui;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads and writes tables as CSV for spreadsheets (RFC 4180). A cell that begins with a formula character is prefixed
 * with an apostrophe, so that no spreadsheet runs it as a formula.
 */
public final class Csv {
    /** The byte order mark at the start of a file, so that spreadsheets read it as UTF-8. */
    public static final String BEGINNING = "\ufeff";

    private static final String BEGIN_FORMULAS = "=+-@＝＋－＠\t\r";

    private static final Pattern CELL =
            Pattern.compile("\\G(?:^|,)(?:\"(?<quoted>(?:[^\"]|\"\")*+)\"|(?<bare>[^,\"]*))");

    private Csv() {}

    /** Returns one row of CSV, with the line end. */
    public static String row(Object... cells) {
        return Arrays.stream(cells).map(cell -> cell(cell.toString())).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Parses one row of CSV and returns its cells. The cells must not contain line breaks. */
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
