package bot.accord.people;

import bot.accord.chat.Language;
import bot.accord.dialog.Action;
import bot.accord.dialog.Request;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The person wants to be spoken to in the language that the argument {@code language} names. */
@Component
final class ChooseLanguage implements Action {

    private final People people;

    ChooseLanguage(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "language";
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("changed");
    }

    @Override
    public boolean harmless() {
        return true;
    }

    @Override
    public Result perform(Request request) {
        var code = request.arguments().get("language");
        if (code == null) {
            throw new IllegalArgumentException("action language: the argument language is missing");
        }
        var language = new Language(code);
        people.choose(request.visitor().id(), language);
        return Result.of("changed", request.visitor().speaking(language));
    }
}
