package bot.accord.content;

import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Form;
import bot.accord.dialog.Script;
import bot.accord.dialog.State;
import bot.accord.dialog.Target;
import java.util.Set;
import java.util.TreeSet;

/** Checks that whatever states, forms, commands and articles lead to exists: actions, their outcomes and sources too. */
final class Names {

    private final Script script;
    private final boolean complete;
    private final Capabilities capabilities;
    private final Marks marks;
    private final Faults faults;

    Names(Script script, boolean complete, Capabilities capabilities, Marks marks, Faults faults) {
        this.script = script;
        this.complete = complete;
        this.capabilities = capabilities;
        this.marks = marks;
        this.faults = faults;
    }

    void check() {
        state(script.start(), marks.of(script, Head.START));
        state(script.freeText(), marks.of(script, Head.FREE_TEXT));
        script.commands().values().forEach(command -> target(command.target()));
        script.states().values().forEach(this::check);
        script.forms().values().forEach(this::check);
        script.articles().values().forEach(article -> {
            if (article.leads() != null) {
                target(article.leads());
            }
        });
    }

    private void check(Form form) {
        target(form.then());
        if (form.from() != null) {
            source(form.from(), marks.of(form, Forms.FROM));
            if (!form.review()) {
                faults.error(
                        marks.of(form, Forms.FROM),
                        "a form that goes on from an item, without its summary",
                        "remove review: false");
            }
        }
    }

    private void check(State state) {
        switch (state) {
            case State.Page page -> {
                if (page.source() != null) {
                    source(page.source(), marks.of(page, States.SOURCE));
                }
            }
            case State.Listing listing -> {
                source(listing.source(), marks.of(listing, States.SOURCE));
                item(listing.item(), marks.of(listing, States.ITEM));
            }
            case State.Ask ask -> {
                source(ask.source(), marks.of(ask, States.SOURCE));
                item(ask.item(), marks.of(ask, States.ITEM));
                state(ask.none(), marks.of(ask, States.NONE));
            }
            case State.Answers answers -> none(answers);
        }
        state.rows().forEach(row -> row.forEach(option -> target(option.target())));
    }

    private void target(Target target) {
        switch (target) {
            case Target.Go go -> {
                state(go.state(), marks.of(go));
                article(go);
            }
            case Target.Fill fill -> form(fill.form(), marks.of(fill));
            case Target.Do call -> action(call);
            case Target.Back _, Target.Open _ -> {}
        }
    }

    private void state(String id, Spot spot) {
        if (id.isEmpty() || script.states().containsKey(id)) {
            return;
        }
        if (script.forms().containsKey(id)) {
            faults.gap(spot, "'" + id + "' is a form, not a state", "write fill: " + id);
        } else if (complete) {
            faults.gap(
                    spot,
                    "no state '" + id + "'",
                    Nearest.remedy(id, script.states().keySet(), "define it, or name another"));
        }
    }

    /** Where no article fits, another state that looks for one is of no help. */
    private void none(State.Answers answers) {
        var spot = marks.of(answers, States.NONE);
        state(answers.none(), spot);
        if (script.states().get(answers.none()) instanceof State.Answers) {
            faults.error(spot, "the state '" + answers.none() + "' answers questions itself", "name a page");
        }
    }

    /** Whoever comes with an argument to a state that answers wants that article. */
    private void article(Target.Go go) {
        var id = go.argument();
        if (script.states().get(go.state()) instanceof State.Answers
                && !id.isEmpty()
                && !script.articles().containsKey(id)) {
            faults.error(
                    marks.of(go, Targets.ARGUMENT),
                    "no article '" + id + "'",
                    Nearest.remedy(id, script.articles().keySet(), "write knowledge/" + id + ".md, or name another"));
        }
    }

    private void form(String id, Spot spot) {
        if (script.forms().containsKey(id)) {
            return;
        }
        if (script.states().containsKey(id)) {
            faults.gap(spot, "'" + id + "' is a state, not a form", "write go: " + id);
        } else if (complete) {
            faults.gap(
                    spot,
                    "no form '" + id + "'",
                    Nearest.remedy(id, script.forms().keySet(), "define it, or name another"));
        }
    }

    private void source(String name, Spot spot) {
        if (!name.isEmpty() && !capabilities.sources().containsKey(name)) {
            faults.gap(
                    spot,
                    "the desk has no source '" + name + "'",
                    Nearest.remedy(name, capabilities.sources().keySet(), "name one that it has"));
        }
    }

    /** A list's item opens a page that has a source, else the page would not know what it is about; or a list about it. */
    private void item(String id, Spot spot) {
        state(id, spot);
        var state = script.states().get(id);
        var shows = state instanceof State.Listing || (state instanceof State.Page page && page.source() != null);
        if (state != null && !shows) {
            faults.error(spot, "the state '" + id + "' shows no item", "give it 'with' and a source, or name a list");
        }
    }

    private void action(Target.Do call) {
        var action = capabilities.actions().get(call.action());
        if (action == null) {
            faults.gap(
                    marks.of(call),
                    "the desk has no action '" + call.action() + "'",
                    Nearest.remedy(call.action(), capabilities.actions().keySet(), "name one that it has"));
        } else {
            outcomes(call, action.outcomes());
        }
        call.outcomes().values().forEach(this::target);
    }

    private void outcomes(Target.Do call, Set<String> outcomes) {
        var missing = new TreeSet<>(outcomes);
        missing.removeAll(call.outcomes().keySet());
        call.outcomes().keySet().stream()
                .filter(name -> !outcomes.contains(name))
                .forEach(name -> faults.gap(
                        marks.of(call, name),
                        "'" + call.action() + "' has no outcome '" + name + "'",
                        Nearest.remedy(name, missing, "its outcomes are " + Nearest.list(outcomes))));
        if (!missing.isEmpty()) {
            faults.gap(
                    marks.of(call),
                    "nothing says where '" + call.action() + "' leads with " + Nearest.list(missing),
                    "add it to its outcomes");
        }
    }
}
