package bot.accord.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** An action that remembers how it was called. */
final class Deed implements Action {

    private final String name;
    private final Function<Request, Result> what;
    private boolean harmless;
    private Set<String> notices = Set.of();
    final List<Request> done = new ArrayList<>();

    Deed(String name, Function<Request, Result> what) {
        this.name = name;
        this.what = what;
    }

    static Deed with(String name, String outcome) {
        return new Deed(name, request -> Result.of(outcome, request.visitor()));
    }

    Deed harmlessToRepeat() {
        harmless = true;
        return this;
    }

    Deed telling(String... pages) {
        notices = Set.of(pages);
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> outcomes() {
        return Set.of();
    }

    @Override
    public boolean harmless() {
        return harmless;
    }

    @Override
    public Set<String> notices() {
        return notices;
    }

    @Override
    public Result perform(Request request) {
        done.add(request);
        return what.apply(request);
    }
}
