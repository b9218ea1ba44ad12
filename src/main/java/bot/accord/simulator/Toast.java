package bot.accord.simulator;

/** The bot's answer to a press; {@code text} may be empty: then only the button's waiting ends. */
public record Toast(String callback, String text, boolean alert) {}
