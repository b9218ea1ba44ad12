package bot.accord.dialog;

import bot.accord.chat.Language;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;

/** What languages are called. */
public final class LanguageNames {

    private LanguageNames() {}

    /** Returns the name with a capital letter, as it stands on a button or in a list. */
    public static String of(Language language, Language reader) {
        return LocaleDisplayNames.getInstance(
                        ULocale.forLocale(reader.locale()), DisplayContext.CAPITALIZATION_FOR_BEGINNING_OF_SENTENCE)
                .languageDisplayName(language.code());
    }
}
