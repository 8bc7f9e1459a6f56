package portal.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/**
 * Where a font puts vowel signs on letters, and on other signs. The font says this in its table GPOS (OpenType
 * specification, "Glyph Positioning Table"), which has points on signs and points on letters; a sign stands where its
 * point meets a point of the letter.
 */
final class SignAnchors {
    private static final int ON_LETTERS = 4;
    private static final int ON_LIGATURES = 5;
    private static final int ON_SIGNS = 6;
    private static final int EXTENSION = 9;
    private static final int OFFSET_OF_LOOKUPS = 8;

    private final ByteBuffer table;
    private final double scale;
    private final List<Rule> rules = new ArrayList<>();

    /** A point of a glyph, or how far a sign must be moved, in thousandths of the font size. */
    record Point(double x, double y) {
        Point plus(Point other) {
            return new Point(x + other.x, y + other.y);
        }

        Point minus(Point other) {
            return new Point(x - other.x, y - other.y);
        }
    }

    /** A point of a sign, and the kind of points of letters to which it belongs. */
    private record Sign(int kind, Point point) {}

    /**
     * The points of some signs, and the points of the letters or signs on which they stand, both by the number of the
     * glyph.
     */
    private record Rule(boolean isOnSigns, Map<Integer, Sign> signs, Map<Integer, @Nullable Point[]> letters) {}

    private SignAnchors(byte[] table, int unitsPerEm) {
        this.table = ByteBuffer.wrap(table);
        this.scale = 1000.0 / unitsPerEm;
    }

    static SignAnchors of(TrueTypeFont font) throws IOException {
        var table = font.getTableMap().get("GPOS");
        var anchors = new SignAnchors(
                table == null ? new byte[0] : font.getTableBytes(table), Math.max(1, font.getUnitsPerEm()));
        if (table != null) anchors.readLookups(anchors.number(OFFSET_OF_LOOKUPS));
        return anchors;
    }

    boolean isSign(int glyph) {
        return rules.stream().anyMatch(rule -> rule.signs.containsKey(glyph));
    }

    /** Returns how far a sign must be moved from the beginning of a letter; null if the font does not say it. */
    @Nullable
    Point onLetter(int sign, int letter) {
        return find(false, sign, letter);
    }

    /** Returns how far a sign must be moved from another sign of the same letter; null if the font does not say it. */
    @Nullable
    Point onSign(int sign, int below) {
        return find(true, sign, below);
    }

    private @Nullable Point find(boolean isOnSigns, int glyph, int letter) {
        for (var rule : rules) {
            var sign = rule.signs.get(glyph);
            var points = rule.letters.get(letter);
            if (rule.isOnSigns != isOnSigns || sign == null || points == null) continue;
            var point = points[sign.kind];
            if (point != null) return point.minus(sign.point);
        }
        return null;
    }

    private void readLookups(int lookups) {
        for (var lookup : offsets(lookups, number(lookups), 2)) {
            var type = number(lookup);
            for (var rule : offsets(lookup, number(lookup + 4), 6)) {
                if (type == EXTENSION) readRule(number(rule + 2), rule + table.getInt(rule + 4));
                else readRule(type, rule);
            }
        }
    }

    private void readRule(int type, int at) {
        if (type != ON_LETTERS && type != ON_LIGATURES && type != ON_SIGNS) return;
        var kinds = number(at + 6);
        var signs = new HashMap<Integer, Sign>();
        var signArray = at + number(at + 8);
        var place = signArray + 2;
        for (var glyph : glyphs(at + number(at + 2))) {
            signs.put(glyph, new Sign(number(place), point(signArray + number(place + 2))));
            place += 4;
        }
        var letters = new HashMap<Integer, @Nullable Point[]>();
        var letterArray = at + number(at + 10);
        var index = 0;
        for (var glyph : glyphs(at + number(at + 4))) {
            if (type == ON_LIGATURES) {
                var parts = letterArray + number(letterArray + 2 + 2 * index);
                letters.put(glyph, points(parts, parts + 2, kinds)); // those of the first letter of the ligature
            } else {
                letters.put(glyph, points(letterArray, letterArray + 2 + 2 * kinds * index, kinds));
            }
            index++;
        }
        rules.add(new Rule(type == ON_SIGNS, signs, letters));
    }

    private @Nullable Point[] points(int from, int at, int kinds) {
        var points = new @Nullable Point[kinds];
        for (var kind = 0; kind < kinds; kind++) {
            var offset = number(at + 2 * kind);
            if (offset != 0) points[kind] = point(from + offset);
        }
        return points;
    }

    private Point point(int at) {
        return new Point(table.getShort(at + 2) * scale, table.getShort(at + 4) * scale);
    }

    /** Returns the numbers of the glyphs of a coverage table, in its order. */
    private List<Integer> glyphs(int at) {
        var glyphs = new ArrayList<Integer>();
        var count = number(at + 2);
        for (var i = 0; i < count; i++) {
            if (number(at) == 1) {
                glyphs.add(number(at + 4 + 2 * i));
                continue;
            }
            var range = at + 4 + 6 * i;
            for (var glyph = number(range); glyph <= number(range + 2); glyph++) glyphs.add(glyph);
        }
        return glyphs;
    }

    private List<Integer> offsets(int from, int count, int skipped) {
        var offsets = new ArrayList<Integer>();
        for (var i = 0; i < count; i++) offsets.add(from + number(from + skipped + 2 * i));
        return offsets;
    }

    private int number(int at) {
        return Short.toUnsignedInt(table.getShort(at));
    }
}
