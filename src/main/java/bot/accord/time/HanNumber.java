package bot.accord.time;

import org.jspecify.annotations.Nullable;

/** Numbers in Chinese characters, up to 99, and years, which are written digit by digit. */
final class HanNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final char TEN = '十';

    private HanNumber() {}

    /** Returns whether numbers are written with the character. */
    static boolean isDigit(char letter) {
        return letter == TEN || digit(letter) >= 0;
    }

    /** Returns the digits of a number, null for what is none: {@code 十二} is 12, {@code 二〇二七} is 2027. */
    static @Nullable String digits(String number) {
        var ten = number.indexOf(TEN);
        if (ten < 0) {
            return plain(number);
        }
        if (ten > 1 || number.length() > ten + 2 || number.lastIndexOf(TEN) > ten) {
            return null;
        }
        var tens = ten == 0 ? "1" : plain(number.substring(0, 1));
        var ones = number.length() == ten + 1 ? "0" : plain(number.substring(ten + 1));
        return tens + ones;
    }

    private static String plain(String number) {
        var digits = new StringBuilder();
        number.chars().forEach(letter -> digits.append(digit((char) letter)));
        return digits.toString();
    }

    private static int digit(char letter) {
        return switch (letter) {
            case '〇' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(letter);
        };
    }
}
