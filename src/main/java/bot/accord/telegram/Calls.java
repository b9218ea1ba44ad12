package bot.accord.telegram;

import bot.accord.chat.Button;
import bot.accord.chat.Keyboard;
import bot.accord.chat.Mark;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.send.SendContact;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendVenue;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.CopyTextButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Outgoing, in the library's terms. Formatting goes as entities, never as markup, so that no word needs escaping; link
 * previews are off.
 */
final class Calls {

    private static final int TOAST = 200;
    private static final LinkPreviewOptions NO_PREVIEW =
            LinkPreviewOptions.builder().isDisabled(true).build();

    private Calls() {}

    static SendMessage say(Outgoing.Say say) {
        return new Saying(SendMessage.builder()
                .chatId(say.chat())
                .text(say.text().text())
                .entities(entities(say.text()))
                .replyMarkup(markup(say.keyboard()))
                .linkPreviewOptions(NO_PREVIEW)
                .replyParameters(reply(say.replyTo())));
    }

    static EditMessageText edit(Outgoing.Edit edit) {
        return new Editing(EditMessageText.builder()
                .chatId(edit.chat())
                .messageId((int) edit.message())
                .text(edit.text().text())
                .entities(entities(edit.text()))
                .replyMarkup(markup(edit.keyboard()))
                .linkPreviewOptions(NO_PREVIEW));
    }

    static AnswerCallbackQuery toast(Outgoing.Toast toast) {
        return new Toasting(AnswerCallbackQuery.builder()
                .callbackQueryId(toast.callback())
                .text(toast.text().isEmpty() ? null : cut(toast.text()))
                .showAlert(toast.alert() ? true : null));
    }

    static SendDocument document(Outgoing.Document document) {
        var bytes = document.content().getBytes(StandardCharsets.UTF_8);
        var builder = SendDocument.builder()
                .chatId(document.chat())
                .document(new InputFile(new ByteArrayInputStream(bytes), document.name()))
                .disableContentTypeDetection(true);
        if (!document.caption().isBlank()) {
            builder.caption(document.caption().text()).captionEntities(marks(document.caption()));
        }
        return new Filing(builder);
    }

    static SendVenue venue(Outgoing.Venue venue) {
        return new Placing(SendVenue.builder()
                .chatId(venue.chat())
                .latitude(venue.latitude())
                .longitude(venue.longitude())
                .title(venue.title())
                .address(venue.address()));
    }

    /** The whole name goes as the first one: it may be that of an office, and nothing tells how to part a name. */
    static SendContact contact(Outgoing.Contact contact) {
        return new Introducing(SendContact.builder()
                .chatId(contact.chat())
                .phoneNumber(contact.phone())
                .firstName(contact.name())
                .vCard(contact.vcard()));
    }

    /** A notice over the Bot API's length would leave the button waiting for ever. */
    private static String cut(String text) {
        if (text.length() <= TOAST) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(TOAST - 2)) ? TOAST - 2 : TOAST - 1;
        return text.substring(0, end) + "…";
    }

    private static @Nullable ReplyParameters reply(@Nullable Long message) {
        if (message == null) {
            return null;
        }
        var reply = new ReplyParameters(message.intValue());
        reply.setAllowSendingWithoutReply(true);
        return reply;
    }

    private static @Nullable List<MessageEntity> entities(Rich text) {
        return text.marks().isEmpty() ? null : marks(text);
    }

    private static List<MessageEntity> marks(Rich text) {
        return text.marks().stream().map(Calls::entity).toList();
    }

    private static MessageEntity entity(Mark mark) {
        return MessageEntity.builder()
                .type(Marks.type(mark.kind()))
                .offset(mark.offset())
                .length(mark.length())
                .url(mark.kind() == Mark.Kind.LINK ? mark.detail() : null)
                .language(mark.kind() == Mark.Kind.PRE ? mark.detail() : null)
                .build();
    }

    private static @Nullable InlineKeyboardMarkup markup(Keyboard keyboard) {
        if (keyboard.isEmpty()) {
            return null;
        }
        var rows = keyboard.rows().stream()
                .map(row ->
                        new InlineKeyboardRow(row.stream().map(Calls::button).toList()))
                .toList();
        return new InlineKeyboardMarkup(rows);
    }

    private static InlineKeyboardButton button(Button button) {
        var builder = InlineKeyboardButton.builder().text(button.label());
        return switch (button) {
            case Button.Callback(var _, var data, var style) ->
                builder.callbackData(data).style(style(style)).build();
            case Button.Link(var _, var url) -> builder.url(url).build();
            case Button.Copy(var _, var text) ->
                builder.copyText(new CopyTextButton(text)).build();
        };
    }

    private static @Nullable String style(Button.Style style) {
        return switch (style) {
            case PLAIN -> null;
            case PRIMARY -> "primary";
            case SUCCESS -> "success";
            case DANGER -> "danger";
        };
    }

    private static Message message(String body) throws TelegramApiRequestException {
        var message = new Message();
        message.setMessageId((int) Answer.accepted(body).message());
        return message;
    }

    /** The methods with our reading of the answer; {@link Answer} says why. */
    private static final class Saying extends SendMessage {

        Saying(SendMessageBuilder<?, ?> builder) {
            super(builder);
        }

        @Override
        public Message deserializeResponse(String body) throws TelegramApiRequestException {
            return message(body);
        }
    }

    private static final class Editing extends EditMessageText {

        Editing(EditMessageTextBuilder<?, ?> builder) {
            super(builder);
        }

        @Override
        public Serializable deserializeResponse(String body) throws TelegramApiRequestException {
            return Answer.accepted(body).ok();
        }
    }

    private static final class Toasting extends AnswerCallbackQuery {

        Toasting(AnswerCallbackQueryBuilder<?, ?> builder) {
            super(builder);
        }

        @Override
        public Boolean deserializeResponse(String body) throws TelegramApiRequestException {
            return Answer.accepted(body).ok();
        }
    }

    private static final class Filing extends SendDocument {

        Filing(SendDocumentBuilder<?, ?> builder) {
            super(builder);
        }

        @Override
        public Message deserializeResponse(String body) throws TelegramApiRequestException {
            return message(body);
        }
    }

    private static final class Placing extends SendVenue {

        Placing(SendVenueBuilder<?, ?> builder) {
            super(builder);
        }

        @Override
        public Message deserializeResponse(String body) throws TelegramApiRequestException {
            return message(body);
        }
    }

    private static final class Introducing extends SendContact {

        Introducing(SendContactBuilder<?, ?> builder) {
            super(builder);
        }

        @Override
        public Message deserializeResponse(String body) throws TelegramApiRequestException {
            return message(body);
        }
    }
}
