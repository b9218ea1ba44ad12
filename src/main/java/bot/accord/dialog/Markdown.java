package bot.accord.dialog;

import bot.accord.chat.Mark;
import bot.accord.chat.Rich;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Turns Markdown into text and marks, as far as a chat can show it; what it cannot show stays as it was typed. */
final class Markdown extends AbstractVisitor {

    /** Neither HTML nor code by mere indentation, nor rules: in a chat these are slips of the author's hand. */
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, FencedCodeBlock.class, BlockQuote.class, ListBlock.class))
            .build();

    private final RichBuilder text = new RichBuilder();
    private int depth;

    private Markdown() {}

    static Rich read(String words) {
        var markdown = new Markdown();
        PARSER.parse(words).accept(markdown);
        return markdown.text.build();
    }

    /** Returns whether Telegram makes a link of this address. */
    static boolean isAddress(@Nullable String address) {
        if (address == null || address.chars().anyMatch(unit -> unit <= ' ')) {
            return false;
        }
        var lower = address.toLowerCase(Locale.ROOT);
        return List.of("https://", "http://", "tg://").stream()
                .anyMatch(scheme -> lower.startsWith(scheme) && lower.length() > scheme.length());
    }

    @Override
    public void visit(Paragraph paragraph) {
        gap(paragraph);
        visitChildren(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        gap(heading);
        marked(Mark.Kind.BOLD, null, heading);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        gap(code);
        var language = code.getInfo() == null || code.getInfo().isBlank()
                ? null
                : code.getInfo().strip();
        literal(Mark.Kind.PRE, language, code.getLiteral().stripTrailing());
    }

    @Override
    public void visit(BlockQuote quote) {
        gap(quote);
        marked(Mark.Kind.QUOTE, null, quote);
    }

    @Override
    public void visit(BulletList list) {
        items(list, -1, "• ");
    }

    @Override
    public void visit(OrderedList list) {
        var start = list.getMarkerStartNumber();
        items(list, start == null ? 1 : start, "");
    }

    private void items(ListBlock list, int first, String bullet) {
        gap(list);
        var number = first;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item.getPrevious() != null) {
                text.line(list.isTight() ? 1 : 2);
            }
            text.words("  ".repeat(depth) + (first < 0 ? bullet : number++ + ". "));
            depth++;
            visitChildren(item);
            depth--;
        }
    }

    @Override
    public void visit(Text node) {
        text.words(node.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        text.words(html.getLiteral());
    }

    @Override
    public void visit(Code code) {
        literal(Mark.Kind.CODE, null, code.getLiteral());
    }

    @Override
    public void visit(StrongEmphasis strong) {
        marked(Mark.Kind.BOLD, null, strong);
    }

    @Override
    public void visit(Emphasis emphasis) {
        marked(Mark.Kind.ITALIC, null, emphasis);
    }

    @Override
    public void visit(Link link) {
        var address = link.getDestination();
        if (isAddress(address) || address.chars().anyMatch(Slots::isSlot)) {
            marked(Mark.Kind.LINK, address, link);
        } else {
            spelledOut(link, address);
        }
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.join();
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.line(1);
    }

    /** An address that Telegram would not link (mail, telephone) is at least shown. */
    private void spelledOut(Link link, String address) {
        var from = text.length();
        visitChildren(link);
        var shown = address.replaceFirst("^(?i)(mailto|tel):", "");
        if (!text.since(from).contains(shown)) {
            text.words(" (" + shown + ")");
        }
    }

    private void gap(Block block) {
        if (block.getPrevious() != null) {
            text.line(block.getParent() instanceof org.commonmark.node.ListItem && isTight(block) ? 1 : 2);
        }
    }

    private static boolean isTight(Node block) {
        return block.getParent() != null && block.getParent().getParent() instanceof ListBlock list && list.isTight();
    }

    private void marked(Mark.Kind kind, @Nullable String detail, Node node) {
        var opened = text.open(kind);
        visitChildren(node);
        if (opened >= 0) {
            text.close(kind, opened, detail);
        }
    }

    private void literal(Mark.Kind kind, @Nullable String detail, String words) {
        var opened = text.open(kind);
        text.words(words);
        if (opened >= 0) {
            text.close(kind, opened, detail);
        }
    }
}
