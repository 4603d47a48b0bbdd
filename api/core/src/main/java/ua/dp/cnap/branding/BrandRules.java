package ua.dp.cnap.branding;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;

/** Reads a brand as somebody typed it: trims and normalises, and names every field that breaks a rule. */
final class BrandRules {

    /** The backgrounds that links and buttons stand on in daylight. */
    private static final List<Colour> GROUNDS = List.of(Colour.WHITE, new Colour(0xfb, 0xf8, 0xf2));

    private static final Pattern PHONE = Pattern.compile("\\+?\\d{5,15}");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");
    private static final Pattern NOT_IN_A_SENDER = Pattern.compile("[<>@\"\\\\]");
    private static final int LONGEST_ADDRESS = 300;

    private final List<FieldError> wrong = new ArrayList<>();

    private BrandRules() {}

    /** @throws InvalidInput naming every field that breaks a rule */
    static Brand read(Brand typed) {
        BrandRules rules = new BrandRules();
        Brand.Social social = typed.social() == null ? Brand.Social.NONE : typed.social();
        Brand brand = new Brand(
                rules.needed("name", rules.text("name", typed.name(), 3, 200)),
                rules.text("shortName", typed.shortName(), 2, 60),
                rules.text("nameGenitive", typed.nameGenitive(), 3, 200),
                rules.needed("nameEn", rules.text("nameEn", typed.nameEn(), 3, 200)),
                rules.text("greeting", typed.greeting(), 3, 500),
                rules.text("greetingEn", typed.greetingEn(), 3, 500),
                rules.phone(typed.phone()),
                rules.email(typed.email()),
                rules.address("website", typed.website(), Set.of()),
                new Brand.Social(
                        rules.address("social.facebook", social.facebook(), Set.of("facebook.com", "fb.com")),
                        rules.address("social.instagram", social.instagram(), Set.of("instagram.com")),
                        rules.address("social.telegram", social.telegram(), Set.of("t.me", "telegram.me")),
                        rules.address("social.youtube", social.youtube(), Set.of("youtube.com", "youtu.be"))),
                rules.needed("accentColour", rules.colour("accentColour", typed.accentColour())),
                rules.colour("accentInk", typed.accentInk()),
                rules.colour("actionColour", typed.actionColour()),
                rules.sender(typed.senderName()),
                rules.domain(typed.ownDomain()),
                typed.diiaCentreMark());
        rules.readable(brand);
        if (!rules.wrong.isEmpty()) {
            throw new InvalidInput(rules.wrong);
        }
        return brand;
    }

    /** What letters and their ground come to, when that is too little to be read. */
    private void readable(Brand brand) {
        Colour.parse(brand.accentColour())
                .ifPresent(accent -> pair("accentInk", Colour.parse(brand.ink()).orElseThrow(), accent));
        Colour.parse(brand.actionColour())
                .ifPresent(action -> GROUNDS.stream()
                        .filter(ground -> action.contrast(ground) < Colour.READABLE)
                        .findFirst()
                        .ifPresent(ground -> pair("actionColour", action, ground)));
    }

    private void pair(String field, Colour letters, Colour ground) {
        double ratio = letters.contrast(ground);
        if (ratio < Colour.READABLE) {
            wrong.add(new FieldError(
                    field, "unreadable", Map.of("ratio", Math.floor(ratio * 100) / 100, "least", Colour.READABLE)));
        }
    }

    private String needed(String field, String value) {
        if (value == null && wrong.stream().noneMatch(e -> e.field().equals(field))) {
            wrong.add(new FieldError(field, "missing"));
        }
        return value;
    }

    private String text(String field, String typed, int least, int most) {
        String text =
                typed == null ? "" : typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (text.isEmpty()) {
            return null;
        }
        int length = text.codePointCount(0, text.length());
        if (length < least) {
            wrong.add(new FieldError(field, "too-short", Map.of("least", least)));
        } else if (length > most) {
            wrong.add(new FieldError(field, "too-long", Map.of("most", most)));
        }
        return text;
    }

    private String phone(String typed) {
        String phone = blankToNull(typed == null ? null : typed.replaceAll("[\\s()-]", ""));
        return matching("phone", phone, PHONE, "not-a-phone");
    }

    private String email(String typed) {
        return matching("email", blankToNull(typed), EMAIL, "not-an-email");
    }

    private String sender(String typed) {
        String name = text("senderName", typed, 2, 60);
        if (name != null && NOT_IN_A_SENDER.matcher(name).find()) {
            wrong.add(new FieldError("senderName", "not-a-name"));
        }
        return name;
    }

    private String colour(String field, String typed) {
        String colour = blankToNull(typed);
        if (colour != null && Colour.parse(colour).isEmpty()) {
            wrong.add(new FieldError(field, "not-a-colour"));
            return null;
        }
        return colour == null ? null : colour.toLowerCase(Locale.ROOT);
    }

    /** @param hosts where the page must be; empty for anywhere */
    private String address(String field, String typed, Set<String> hosts) {
        String address = blankToNull(typed);
        if (address == null) {
            return null;
        }
        String host = host(address);
        if (host == null || address.length() > LONGEST_ADDRESS) {
            wrong.add(new FieldError(field, "not-an-address"));
        } else if (!hosts.isEmpty() && hosts.stream().noneMatch(h -> host.equals(h) || host.endsWith("." + h))) {
            wrong.add(new FieldError(field, "another-network"));
        }
        return address;
    }

    private static String host(String address) {
        try {
            URI uri = new URI(address);
            boolean plain =
                    uri.getUserInfo() == null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
            return plain && uri.getHost() != null ? uri.getHost().toLowerCase(Locale.ROOT) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** As a browser would send it: ASCII, lower case, without a dot at the end. */
    private String domain(String typed) {
        String said = blankToNull(typed);
        if (said == null) {
            return null;
        }
        try {
            String domain = IDN.toASCII(said.replaceFirst("\\.$", ""), IDN.USE_STD3_ASCII_RULES)
                    .toLowerCase(Locale.ROOT);
            return matching("ownDomain", domain, DOMAIN, "not-a-domain");
        } catch (IllegalArgumentException e) {
            wrong.add(new FieldError("ownDomain", "not-a-domain"));
            return null;
        }
    }

    private String matching(String field, String value, Pattern pattern, String code) {
        if (value != null && (value.length() > 254 || !pattern.matcher(value).matches())) {
            wrong.add(new FieldError(field, code));
            return null;
        }
        return value;
    }

    private static String blankToNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
