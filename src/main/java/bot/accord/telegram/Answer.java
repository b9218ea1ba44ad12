package bot.accord.telegram;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.telegram.telegrambots.meta.api.objects.ApiResponse;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * The envelope of the Bot API's answers, and of the result the only thing that the desk needs: the message's id. The
 * library would build the whole message; that costs more than the rest of the call's JSON, and a field in it that the
 * library cannot read would make a message that was sent look like one that was not.
 *
 * @param message the {@code message_id} of the result, 0 if it has none
 * @param code 0 where {@code ok}
 * @param retryAfter seconds, 0 if not said
 * @param movedTo the id of the supergroup that the group became, 0 if not said
 */
record Answer(boolean ok, long message, int code, String description, int retryAfter, long movedTo) {

    private static final JsonFactory JSON = new JsonFactory();

    /** @throws TelegramApiRequestException if Telegram refused, or the text is no answer of the Bot API (code 0) */
    static Answer accepted(String body) throws TelegramApiRequestException {
        Answer answer;
        try {
            answer = read(body);
        } catch (IOException cause) {
            throw new TelegramApiRequestException("the answer is not the Bot API's", cause);
        }
        if (!answer.ok) {
            throw answer.refusal();
        }
        return answer;
    }

    private TelegramApiRequestException refusal() {
        return new TelegramApiRequestException(
                "refused",
                ApiResponse.builder()
                        .ok(false)
                        .errorCode(code)
                        .errorDescription(description)
                        .parameters(new ResponseParameters(
                                movedTo == 0 ? null : movedTo, retryAfter == 0 ? null : retryAfter))
                        .build());
    }

    static Answer read(String body) throws IOException {
        try (var parser = JSON.createParser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("an object was wanted");
            }
            return new Reading(parser).answer();
        }
    }

    private static final class Reading {

        private final JsonParser parser;
        private boolean said;
        private boolean ok;
        private long message;
        private int code;
        private String description = "";
        private long retryAfter;
        private long movedTo;

        Reading(JsonParser parser) {
            this.parser = parser;
        }

        Answer answer() throws IOException {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var field = parser.currentName();
                var value = parser.nextToken();
                member(field, value);
            }
            if (!said) {
                throw new IOException("neither ok nor an error");
            }
            return new Answer(ok, message, code, description, (int) retryAfter, movedTo);
        }

        private void member(String field, JsonToken value) throws IOException {
            switch (field) {
                case "ok" -> {
                    ok = value == JsonToken.VALUE_TRUE;
                    said = value.isBoolean();
                }
                case "error_code" -> code = (int) whole(value);
                case "description" -> description = value == JsonToken.VALUE_STRING ? parser.getText() : "";
                case "result", "parameters" -> numbers(value);
                default -> parser.skipChildren();
            }
        }

        private void numbers(JsonToken value) throws IOException {
            if (value != JsonToken.START_OBJECT) {
                parser.skipChildren();
                return;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var field = parser.currentName();
                var inner = parser.nextToken();
                switch (field) {
                    case "message_id" -> message = whole(inner);
                    case "retry_after" -> retryAfter = Math.clamp(whole(inner), 0, Integer.MAX_VALUE);
                    case "migrate_to_chat_id" -> movedTo = whole(inner);
                    default -> parser.skipChildren();
                }
            }
        }

        private long whole(JsonToken value) throws IOException {
            if (value == JsonToken.VALUE_NUMBER_INT) {
                return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? 0 : parser.getLongValue();
            }
            parser.skipChildren();
            return 0;
        }
    }
}
