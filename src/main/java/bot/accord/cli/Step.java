package bot.accord.cli;

import bot.accord.chat.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One line of a rehearsal. */
sealed interface Step {

    /** From 1. */
    int line();

    /** The person types this. */
    record Type(int line, String words) implements Step {}

    /** The person presses a button of the present keyboard. */
    record Press(int line, String button) implements Step {}

    /**
     * The person presses a button of an earlier keyboard.
     *
     * @param keyboard 1 is the first that was shown
     */
    record PressOld(int line, String button, int keyboard) implements Step {}

    /** The person sends a file of this name. */
    record Send(int line, String name) implements Step {}

    /** The person sends a place, in degrees. */
    record Place(int line, double latitude, double longitude) implements Step {}

    /** The person sends a sticker. */
    record Sticker(int line) implements Step {}

    /** Time passes. */
    record Wait(int line, Duration time) implements Step {}

    /** The person reads another language from now on. */
    record Switch(int line, Language language) implements Step {}

    /** The desk is started anew. */
    record Reload(int line) implements Step {}

    /** Something that must be so at this point. */
    sealed interface Expectation extends Step {}

    /** The conversation stands in this state. */
    record InState(int line, String state) implements Expectation {}

    /** The conversation stands at the answers of exactly these articles. */
    record Answers(int line, List<String> articles) implements Expectation {}

    /** The conversation stands where exactly these articles are offered, one of which may be meant. */
    record Offers(int line, List<String> articles) implements Expectation {}

    /** This field of a form is being asked. */
    record InForm(int line, String form, String field) implements Expectation {}

    /** A form's summary is shown, with these answers at least. */
    record Review(int line, Map<String, String> answers) implements Expectation {}

    /** The last message has these words. */
    record Says(int line, String words) implements Expectation {}

    /** The answer to the press has these words. */
    record Toast(int line, String words) implements Expectation {}

    /** The present keyboard has the button, or has it not. */
    record Shows(int line, String button, boolean wanted) implements Expectation {}
}
