package ua.dp.cnap.branding;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What may stand in a drawing: shapes, gradients, clips and words. Nothing that runs, loads, links, repeats itself, or embeds
 * something else. What is not named here is left out.
 */
final class SvgRules {

    static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "style");

    private static final Set<String> PAINT = Set.of(
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "opacity",
            "color",
            "stop-color",
            "stop-opacity",
            "clip-path",
            "clip-rule",
            "mask",
            "display",
            "visibility",
            "font-family",
            "font-size",
            "font-weight",
            "font-style",
            "text-anchor",
            "letter-spacing",
            "paint-order");

    private static final Set<String> SHAPE = Set.of(
            "id",
            "class",
            "viewBox",
            "preserveAspectRatio",
            "width",
            "height",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "fx",
            "fy",
            "dx",
            "dy",
            "d",
            "points",
            "pathLength",
            "transform",
            "offset",
            "gradientUnits",
            "gradientTransform",
            "spreadMethod",
            "clipPathUnits",
            "maskUnits",
            "maskContentUnits",
            "version");

    /** Letters, numbers and what path data, colours and transformations are made of; no quotation, no colon, no slash. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}#%.,()+\\-\\s_]*");

    private static final Pattern URL = Pattern.compile("url\\s*\\(", Pattern.CASE_INSENSITIVE);
    private static final Pattern INSIDE = Pattern.compile("\\s*url\\(#[\\p{Alnum}_.-]+\\)\\s*");
    private static final Pattern FRAGMENT = Pattern.compile("#[\\p{Alnum}_.-]+");
    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)}");
    private static final Pattern SELECTOR =
            Pattern.compile("\\s*[.#]?[\\p{Alnum}_-]+(\\s*,\\s*[.#]?[\\p{Alnum}_-]+)*\\s*");

    private SvgRules() {}

    static boolean allowsElement(String namespace, String name) {
        return SVG.equals(namespace) && ELEMENTS.contains(name);
    }

    /** The value that an attribute may keep; empty if it is left out. */
    static Optional<String> attribute(String namespace, String name, String value) {
        if (name.equals("href") && (namespace == null || namespace.isEmpty() || namespace.equals(XLINK))) {
            return Optional.of(value).filter(v -> FRAGMENT.matcher(v).matches()); // a gradient that continues another
        }
        if (namespace != null && !namespace.isEmpty()) {
            return Optional.empty();
        }
        if (name.equals("style")) {
            return Optional.of(declarations(value)).filter(d -> !d.isEmpty());
        }
        return Optional.of(value).filter(v -> (PAINT.contains(name) || SHAPE.contains(name)) && isPlain(v));
    }

    /** The rules of a stylesheet that only paint what is in the drawing. */
    static String stylesheet(String css) {
        return RULE.matcher(css.replaceAll("(?s)/\\*.*?\\*/", ""))
                .results()
                .filter(rule -> SELECTOR.matcher(rule.group(1)).matches())
                .map(rule -> rule.group(1).strip() + "{" + declarations(rule.group(2)) + "}")
                .collect(Collectors.joining());
    }

    private static String declarations(String css) {
        return Pattern.compile(";")
                .splitAsStream(css)
                .map(declaration -> declaration.split(":", 2))
                .filter(pair -> pair.length == 2 && PAINT.contains(pair[0].strip()) && isPlain(pair[1]))
                .map(pair -> pair[0].strip() + ":" + pair[1].strip())
                .collect(Collectors.joining(";"));
    }

    private static boolean isPlain(String value) {
        Matcher url = URL.matcher(value);
        return PLAIN.matcher(value).matches()
                && (!url.find() || INSIDE.matcher(value).matches());
    }
}
