// The open chat's messages: which nodes stand there, where the view stands, what was not seen yet.

import { bubble } from './bubble.js';
import { byId, element } from './elements.js';
import { day, dayKey } from './times.js';

const PAGE = 120;
const TOGETHER = 300;
const NEAR = 48;
const REST = 1200;
const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** Draws a conversation into #messages and keeps its end in view unless the reader scrolled away. */
export class Thread {
    /**
     * @param {Object} deeds what the parts of a message do
     * @param {function()} seen called when the end came into view
     */
    constructor(deeds, seen) {
        this.deeds = deeds;
        this.seen = seen;
        this.list = byId('messages');
        this.scroller = byId('scroller');
        this.newest = byId('newest');
        this.nodes = new Map();
        this.conversation = null;
        this.sticky = true;
        this.missed = 0;
        this.top = 0;
        this.watch();
    }

    watch() {
        this.scroller.addEventListener('scroll', () => this.scrolled(), { passive: true });
        this.newest.addEventListener('click', () => this.toEnd(true));
        const grown = new ResizeObserver(() => this.sticky && this.toEnd());
        [this.scroller, this.list, byId('typing'), byId('welcome')].forEach((node) => grown.observe(node));
        this.list.addEventListener('keydown', (event) => this.walk(event));
    }

    /** Opens a chat at its end, or at the first message that was not read. */
    open(conversation) {
        this.conversation = conversation;
        this.nodes.clear();
        this.list.replaceChildren();
        this.list.dataset.chat = conversation.chat;
        this.first = Math.max(0, conversation.messages.length - PAGE);
        this.unreadFrom = conversation.unread > 0 && conversation.read > 0 ? this.firstUnread() : null;
        this.missed = 0;
        this.sticky = true;
        this.draw();
        this.toEnd();
        const line = this.list.querySelector('.unread-line');
        if (line) {
            this.sticky = false;
            this.scroller.scrollTop += line.getBoundingClientRect().top - this.scroller.getBoundingClientRect().top - 80;
            this.scrolled();
        }
    }

    firstUnread() {
        const { messages, read } = this.conversation;
        return messages.find((message) => message.id > read && this.conversation.incoming(message))?.id ?? null;
    }

    /** Draws what changed since the last time. */
    draw({ fresh = null, edited = null } = {}) {
        const focus = this.focused();
        const days = this.days();
        const wanted = new Set(days.flatMap((each) => [each.key, ...each.items.map((item) => item.key)]));
        this.nodes.forEach((held, key) => {
            if (!wanted.has(key)) {
                held.node.remove();
                this.nodes.delete(key);
            }
        });
        arrange(this.list, days.map((each) => {
            const section = this.node(each);
            section.firstChild.firstChild.textContent = day(each.date); // today is yesterday after midnight
            arrange(section, [section.firstChild, ...each.items.map((item) => this.node(item))]);
            return section;
        }));
        this.refocus(focus);
        this.greet(fresh, edited);
        if (this.sticky) {
            this.toEnd();
        }
    }

    /** The messages in view by their days, and which of them stand together. */
    days() {
        const { messages } = this.conversation;
        this.first = Math.min(this.first, Math.max(0, messages.length - 1));
        const days = [];
        messages.slice(this.first).forEach((message, index, shown) => {
            const before = shown[index - 1];
            const after = shown[index + 1];
            if (!before || dayKey(before.date) !== dayKey(message.date)) {
                days.push({ key: `day ${dayKey(message.date)} ${message.id}`, date: message.date, items: [] });
            }
            const { items } = days.at(-1);
            if (message.id === this.unreadFrom) {
                items.push({ key: 'unread' });
            }
            items.push({ key: message.id, message, first: !together(before, message) || message.id === this.unreadFrom,
                last: !together(message, after) });
        });
        return days;
    }

    node(item) {
        let held = this.nodes.get(item.key);
        if (!held || (item.message && held.version !== this.version(item.message))) {
            const node = this.build(item);
            held?.node.replaceWith(node);
            held = { node, version: item.message ? this.version(item.message) : null };
            this.nodes.set(item.key, held);
        }
        if (item.message) {
            held.node.classList.toggle('first', item.first);
            held.node.classList.toggle('last', item.last);
        }
        return held.node;
    }

    /** What a message's node depends on: itself, and the message that it quotes. */
    version(message) {
        const quoted = message.replyTo ? this.conversation.find(message.replyTo) : null;
        this.versions ??= new WeakMap();
        const of = (each) => {
            if (!this.versions.has(each)) {
                this.versions.set(each, (this.count = (this.count ?? 0) + 1));
            }
            return this.versions.get(each);
        };
        return `${of(message)} ${quoted ? of(quoted) : ''} ${this.conversation.as}`;
    }

    build(item) {
        if (item.message) {
            return bubble(this.conversation, item.message, this.deeds);
        }
        return item.date
            ? element('section', {}, element('div', { class: 'day' }, element('span')))
            : element('div', { class: 'unread-line', role: 'separator' }, element('span', { text: 'New messages' }));
    }

    /** Lets a new message come in and an edited one light up. */
    greet(fresh, edited) {
        [[fresh, 'arriving'], [edited, 'changed']].forEach(([id, name]) => {
            const node = id === null ? null : this.nodes.get(id)?.node;
            if (node) {
                node.classList.remove(name);
                void node.offsetWidth; // starts the animation anew
                node.classList.add(name);
                setTimeout(() => node.classList.remove(name), 1600);
            }
        });
        const message = fresh === null ? null : this.conversation.find(fresh);
        if (message && !this.sticky && this.conversation.incoming(message)) {
            this.missed++;
            this.button();
        }
    }

    /** Where the focus is, if it is in a message: an edit replaces the node under it. */
    focused() {
        const active = document.activeElement;
        const message = active?.closest?.('[data-message]');
        return message && this.list.contains(message)
            ? { active, message: Number(message.dataset.message), button: active.dataset.button ?? null }
            : null;
    }

    refocus(focus) {
        if (focus === null || focus.active.isConnected) {
            return;
        }
        const node = this.nodes.get(focus.message)?.node;
        const button = focus.button && (node?.querySelector(`[data-button="${focus.button}"]`) ?? node?.querySelector('[data-button]'));
        (button || node || this.list).focus({ preventScroll: true });
    }

    /** A day that hangs over messages of its own is shown while one scrolls, as a guide, and then makes room. */
    settle() {
        clearTimeout(this.settling);
        this.list.classList.add('scrolling');
        this.settling = setTimeout(() => {
            const { top } = this.scroller.getBoundingClientRect();
            this.list.querySelectorAll('section').forEach((section) =>
                section.firstChild.classList.toggle('stuck', section.getBoundingClientRect().top < top - 8));
            this.list.classList.remove('scrolling');
        }, REST);
    }

    scrolled() {
        const { scrollTop, scrollHeight, clientHeight } = this.scroller;
        if (scrollTop !== this.top) {
            this.settle();
        }
        // what is loaded late makes the chat longer: only who scrolls up leaves the end
        this.sticky = scrollHeight - scrollTop - clientHeight < NEAR || (this.sticky && scrollTop >= this.top);
        this.top = scrollTop;
        if (this.sticky) {
            this.missed = 0;
            this.seen();
        }
        this.button();
        if (scrollTop < 400 && this.first > 0) {
            this.earlier(scrollHeight, scrollTop);
        }
    }

    earlier(height, top) {
        this.first = Math.max(0, this.first - PAGE);
        this.draw();
        this.scroller.scrollTop = top + this.scroller.scrollHeight - height;
    }

    button() {
        this.newest.hidden = this.sticky;
        const badge = this.newest.querySelector('.badge');
        badge.textContent = this.missed > 0 ? String(this.missed) : '';
        badge.dataset.count = String(this.missed);
        badge.hidden = this.missed === 0;
        const words = this.missed === 1 ? '1 new message' : `${this.missed} new messages`;
        this.newest.setAttribute('aria-label', this.missed > 0 ? `${words}: to the end` : 'To the newest message');
    }

    toEnd(smooth = false) {
        const behavior = smooth && !calm.matches ? 'smooth' : 'instant';
        const { scrollHeight, clientHeight, scrollTop } = this.scroller;
        if (behavior === 'smooth' && scrollHeight - scrollTop > 3 * clientHeight) {
            this.scroller.scrollTop = scrollHeight - 3 * clientHeight; // nobody wants to watch a long way
        }
        this.scroller.scrollTo({ top: this.scroller.scrollHeight, behavior });
        if (behavior === 'instant') {
            this.sticky = true;
            this.missed = 0;
            this.button();
        }
    }

    /** Shows a message that may be far up, and lights it up. */
    goTo(id) {
        const index = this.conversation.messages.findIndex((message) => message.id === id);
        if (index < 0) {
            return;
        }
        if (index < this.first) {
            this.first = Math.max(0, index - 20);
            this.draw();
        }
        const node = this.nodes.get(id).node;
        this.sticky = false;
        node.scrollIntoView({ block: 'center', behavior: calm.matches ? 'instant' : 'smooth' });
        this.greet(null, id);
        node.focus({ preventScroll: true });
    }

    /** The arrow keys go from message to message. */
    walk(event) {
        const steps = { ArrowUp: -1, ArrowDown: 1 };
        const all = [...this.list.querySelectorAll('[data-message]')];
        const here = all.indexOf(document.activeElement);
        if (event.key === 'Home' || event.key === 'End') {
            event.preventDefault();
            all.at(event.key === 'Home' ? 0 : -1)?.focus();
        } else if (steps[event.key] && (here >= 0 || event.target === this.list)) {
            event.preventDefault();
            const next = here < 0 ? all.at(-1) : all[here + steps[event.key]];
            next?.focus({ preventScroll: true });
            next?.scrollIntoView({ block: 'nearest' });
        }
    }
}

/** Puts these nodes into the parent in this order, moving only what stands elsewhere. */
function arrange(parent, nodes) {
    let cursor = parent.firstChild;
    for (const node of nodes) {
        if (node === cursor) {
            cursor = cursor.nextSibling;
        } else {
            parent.insertBefore(node, cursor);
        }
    }
}

function together(one, other) {
    return Boolean(one && other) && one.from?.id === other.from?.id && other.date - one.date < TOGETHER
        && dayKey(one.date) === dayKey(other.date);
}
