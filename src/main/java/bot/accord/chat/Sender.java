package bot.accord.chat;

import org.jspecify.annotations.Nullable;

/**
 * Who did something, as the update says.
 *
 * @param id Telegram's user id, positive
 * @param name first and last name as the person wrote them: never trusted, never markup
 * @param tongue the IETF tag of the person's client ({@code zh-hans}), null if the update has none
 * @param genuine false where Telegram names somebody else as the author: a channel's post, an anonymous
 *     administrator, another bot
 */
public record Sender(long id, String name, @Nullable String tongue, boolean genuine) {}
