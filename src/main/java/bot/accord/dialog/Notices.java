package bot.accord.dialog;

import bot.accord.chat.Outgoing;
import java.util.List;

/** Draws notices: pages about an item, for somebody who did nothing to see them. */
final class Notices {

    private Notices() {}

    /**
     * Returns the page and what goes with it; nothing where the page is none, or its item is gone or closed to the person.
     *
     * @param scene of a fresh conversation
     */
    static List<Outgoing> draw(Scene scene, Notice notice) {
        var place = new Place(scene.present(notice.page()), notice.item());
        if (!isShown(scene, place)) {
            return List.of();
        }
        scene.trail().change(place);
        var output = new Output(scene.input(), "");
        output.show(Screens.unasked(scene), null);
        notice.also().forEach(output::add);
        return output.all();
    }

    private static boolean isShown(Scene scene, Place place) {
        return scene.state(place.state()).orElse(null) instanceof State.Page page
                && page.source() != null
                && scene.item(page.source(), place.argument()).isPresent()
                && Places.isOpen(scene, page, place.argument());
    }
}
