package bot.accord.telegram;

import bot.accord.chat.Language;
import bot.accord.dialog.Command;
import bot.accord.dialog.Guard;
import bot.accord.dialog.Script;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.GetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.GetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * What Telegram shows of the bot, in each language of the content: without a language code in the one that others fall
 * back to. It is read first and set only where it differs, since Telegram limits such changes to a few a day.
 */
final class Profile {

    private final TelegramClient client;
    private final Script script;
    private int changed;

    Profile(TelegramClient client, Script script) {
        this.client = client;
        this.script = script;
    }

    /** Returns how many things differed and were set. */
    int mend() throws TelegramApiException {
        for (var language : script.languages()) {
            var code = language.equals(script.fallback()) ? null : language.code();
            mendCommands(language, code);
            var words = script.profile().get(language);
            if (words != null) {
                mendDescription(words.description(), code);
                mendAbout(words.about(), code);
            }
        }
        return changed;
    }

    private void mendCommands(Language language, @Nullable String code) throws TelegramApiException {
        var wanted = commands(language);
        if (wanted.isEmpty()) {
            return;
        }
        var present = client.execute(GetMyCommands.builder().languageCode(code).build());
        if (!wanted.equals(present)) {
            client.execute(
                    SetMyCommands.builder().commands(wanted).languageCode(code).build());
            changed++;
        }
    }

    /** The commands that are for everybody and have a description; those for some are not for every menu. */
    private List<BotCommand> commands(Language language) {
        return script.commands().values().stream()
                .filter(command -> command.guard().equals(Guard.OPEN)
                        && !command.description().isEmpty())
                .map(command -> new BotCommand(command.name(), description(command, language)))
                .limit(100)
                .toList();
    }

    private String description(Command command, Language language) {
        var description = command.description().get(language);
        return description != null
                ? description
                : command.description()
                        .getOrDefault(
                                script.fallback(),
                                command.description().values().iterator().next());
    }

    private void mendDescription(String wanted, @Nullable String code) throws TelegramApiException {
        var present =
                client.execute(GetMyDescription.builder().languageCode(code).build());
        if (!Objects.equals(wanted, present.getDescription())) {
            client.execute(SetMyDescription.builder()
                    .description(wanted)
                    .languageCode(code)
                    .build());
            changed++;
        }
    }

    private void mendAbout(String wanted, @Nullable String code) throws TelegramApiException {
        var present = client.execute(
                GetMyShortDescription.builder().languageCode(code).build());
        if (!Objects.equals(wanted, present.getShortDescription())) {
            client.execute(SetMyShortDescription.builder()
                    .shortDescription(wanted)
                    .languageCode(code)
                    .build());
            changed++;
        }
    }
}
