package bot.accord.content;

import bot.accord.dialog.CallbackData;
import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Option;
import bot.accord.dialog.Script;
import bot.accord.dialog.Source;
import bot.accord.dialog.State;
import bot.accord.dialog.Target;
import java.util.List;

/** Checks the pages that the desk shows to people who did nothing to see them: the capabilities say which. */
final class Notices {

    /** A screen number of one figure, and the three signs between it, the page, the button and the item. */
    private static final int SIGNS = 4;

    private final Script script;
    private final boolean complete;
    private final Capabilities capabilities;
    private final Marks marks;
    private final Faults faults;

    Notices(Script script, boolean complete, Capabilities capabilities, Marks marks, Faults faults) {
        this.script = script;
        this.complete = complete;
        this.capabilities = capabilities;
        this.marks = marks;
        this.faults = faults;
    }

    void check() {
        capabilities.notices().stream().sorted().forEach(this::check);
    }

    private void check(String id) {
        switch (script.states().get(id)) {
            case State.Page page
            when page.source() != null ->
                page.rows().stream().flatMap(List::stream).forEach(option -> check(page, option));
            case State state ->
                faults.error(
                        marks.of(state),
                        "the desk tells people of an item by the state '" + id + "', which shows none",
                        "give it 'with' and a source, without 'list', 'find' or 'answer'");
            case null -> missing(id);
        }
    }

    private void missing(String id) {
        if (complete) {
            faults.error(
                    marks.of(script),
                    "no state '" + id + "', by which the desk tells people what happens",
                    "define it as a page: with a source of that item, words, and buttons");
        }
    }

    /** Where the item finds no room in a button, that does not know what it is about. */
    private void check(State.Page page, Option option) {
        var room = CallbackData.MOST - SIGNS - Source.Item.MOST;
        var length = page.id().length() + option.id().length();
        if (!(option.target() instanceof Target.Open) && length > room) {
            faults.error(
                    marks.of(option),
                    "'" + page.id() + "' and '" + option.id() + "' have " + length + " characters together",
                    "the button has room for " + room + " beside the item that people are told of; shorten one");
        }
    }
}
