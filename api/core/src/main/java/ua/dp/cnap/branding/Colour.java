package ua.dp.cnap.branding;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An opaque sRGB colour, and how well another one is read on it (WCAG 2.1, contrast ratio). */
public record Colour(int red, int green, int blue) {

    /** What letters of ordinary size need at least (WCAG 2.1, 1.4.3 AA). */
    public static final double READABLE = 4.5;

    public static final Colour WHITE = new Colour(255, 255, 255);
    public static final Colour INK = new Colour(0x17, 0x20, 0x24);

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    /** Empty unless the text is {@code #rrggbb}: nothing else ever gets into a stylesheet. */
    public static Optional<Colour> parse(String hex) {
        if (hex == null || !HEX.matcher(hex).matches()) {
            return Optional.empty();
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return Optional.of(new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff));
    }

    /** From 1 (the same) to 21 (black and white). */
    public double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** White or nearly black, whichever is read better on this colour. */
    public Colour ink() {
        return contrast(WHITE) >= contrast(INK) ? WHITE : INK;
    }

    /** The ink that was chosen for a colour, or else the one that is read better on it. */
    public static String inkOn(String colour, String chosen) {
        return chosen != null
                ? chosen
                : parse(colour).map(Colour::ink).orElse(WHITE).hex();
    }

    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
