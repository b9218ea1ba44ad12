package bot.accord.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** The simulator as the library sees it that the desk talks through. */
class LibraryTest {

    private Simulator simulator;
    private OkHttpClient http;
    private OkHttpTelegramClient client;

    @BeforeEach
    void start() {
        simulator = Simulator.start();
        http = new OkHttpClient();
        var root = simulator.root();
        client = new OkHttpTelegramClient(
                http, simulator.token(), new TelegramUrl("http", root.getHost(), root.getPort(), false));
    }

    @AfterEach
    void stop() {
        simulator.close();
        http.dispatcher().executorService().shutdownNow();
        http.connectionPool().evictAll();
    }

    @Test
    void a_conversation_goes_from_start_to_an_edited_screen() throws TelegramApiException {
        var alice = simulator.person("en").says("/start visit");

        assertThat(client.execute(new GetMe()).getUserName()).isEqualTo("accord_demo_bot");
        var started = updates(0).getFirst();
        assertThat(started.getMessage().getText()).isEqualTo("/start visit");
        assertThat(started.getMessage().getEntities().getFirst().getType()).isEqualTo("bot_command");
        assertThat(started.getMessage().getFrom().getLanguageCode()).isEqualTo("en");

        var sent = client.execute(SendMessage.builder()
                .chatId(alice.chat())
                .text("<b>Welcome</b>")
                .parseMode("HTML")
                .replyMarkup(keyboard("Menu", "m:1"))
                .build());
        alice.hears("Welcome").presses("Menu");
        assertThat(sent.getEntities().getFirst().getType()).isEqualTo("bold");

        var press = updates(started.getUpdateId() + 1).getFirst().getCallbackQuery();
        assertThat(press.getData()).isEqualTo("m:1");
        client.execute(AnswerCallbackQuery.builder()
                .callbackQueryId(press.getId())
                .text("Here it is")
                .build());
        client.execute(EditMessageText.builder()
                .chatId(alice.chat())
                .messageId(sent.getMessageId())
                .text("The menu")
                .build());
        alice.isToasted("Here it is").hears("The menu");
        assertThat(alice.keyboard()).isEmpty();
    }

    @Test
    void a_refusal_reaches_the_library_with_code_and_words() {
        var sending = SendMessage.builder().chatId(1001L).text("Good day").build();

        var refusal = catchThrowableOfType(TelegramApiRequestException.class, () -> client.execute(sending));

        assertThat(refusal.getErrorCode()).isEqualTo(403);
        assertThat(refusal.getApiResponse()).contains("bot can't initiate conversation with a user");
    }

    @Test
    void too_many_requests_carries_the_pause() {
        simulator.person("en").says("/start");
        simulator.faults().next(1, "sendMessage", Fault.tooManyRequests(7));

        var refusal = catchThrowableOfType(
                TelegramApiRequestException.class,
                () -> client.execute(
                        SendMessage.builder().chatId(1001L).text("Good day").build()));

        assertThat(refusal.getParameters().getRetryAfter()).isEqualTo(7);
    }

    @Test
    void commands_are_shown_in_the_language_of_the_person() throws TelegramApiException {
        client.execute(new SetMyCommands(List.of(new BotCommand("menu", "The menu"))));
        client.execute(SetMyCommands.builder()
                .command(new BotCommand("menu", "Меню"))
                .languageCode("ru")
                .build());

        assertThat(simulator.menu(simulator.person("ru"))).containsExactly("/menu Меню");
        assertThat(simulator.menu(simulator.person("be"))).containsExactly("/menu The menu");
    }

    private List<Update> updates(int offset) throws TelegramApiException {
        return client.execute(GetUpdates.builder().offset(offset).timeout(5).build());
    }

    private static InlineKeyboardMarkup keyboard(String label, String data) {
        var button =
                InlineKeyboardButton.builder().text(label).callbackData(data).build();
        return new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(button)));
    }
}
