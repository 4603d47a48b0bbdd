package ua.dp.cnap.database;

import java.util.Locale;
import java.util.Map;

/** Ukrainian written in Latin letters by the national rule (resolution of the Cabinet № 55 of 27.01.2010). */
final class Transliteration {

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "h"),
            Map.entry('ґ', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('є', "ie"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "y"),
            Map.entry('і', "i"),
            Map.entry('ї', "i"),
            Map.entry('й', "i"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ь', ""),
            Map.entry('ю', "iu"),
            Map.entry('я', "ia"),
            Map.entry('’', ""),
            Map.entry('ʼ', ""),
            Map.entry('\'', ""));

    private static final Map<Character, String> AT_THE_START_OF_A_WORD =
            Map.of('є', "ye", 'ї', "yi", 'й', "y", 'ю', "yu", 'я', "ya");

    private Transliteration() {}

    /** Small letters only; what is no Ukrainian letter stays as it is. */
    static String of(String ukrainian) {
        String text = ukrainian.toLowerCase(Locale.ROOT);
        StringBuilder latin = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean starts = at == 0 || !Character.isLetter(text.charAt(at - 1)) && !isApostrophe(text.charAt(at - 1));
            if (letter == 'г' && at > 0 && text.charAt(at - 1) == 'з') {
                latin.append("gh"); // зг would read as ж otherwise
            } else if (starts && AT_THE_START_OF_A_WORD.containsKey(letter)) {
                latin.append(AT_THE_START_OF_A_WORD.get(letter));
            } else {
                latin.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
            }
        }
        return latin.toString();
    }

    private static boolean isApostrophe(char letter) {
        return letter == '’' || letter == 'ʼ' || letter == '\'';
    }
}
